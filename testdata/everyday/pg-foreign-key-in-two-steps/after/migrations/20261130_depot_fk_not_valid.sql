-- safe to run while the application writes: no scan of the table
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE fleet.vehicles
    ADD CONSTRAINT vehicles_depot_fk FOREIGN KEY (depot_id)
    REFERENCES fleet.depots (id) NOT VALID;
COMMIT;

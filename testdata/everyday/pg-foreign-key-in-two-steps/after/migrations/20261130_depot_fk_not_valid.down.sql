BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE fleet.vehicles DROP CONSTRAINT IF EXISTS vehicles_depot_fk;
COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
CREATE TABLE fleet.depots (
    id    integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code  text NOT NULL UNIQUE,
    city  text NOT NULL
);
ALTER TABLE fleet.vehicles ADD COLUMN depot_id integer;
COMMIT;

-- takes SHARE UPDATE EXCLUSIVE only; 0 orphans on the copy of 2026-11-28
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE fleet.vehicles VALIDATE CONSTRAINT vehicles_depot_fk;
COMMIT;

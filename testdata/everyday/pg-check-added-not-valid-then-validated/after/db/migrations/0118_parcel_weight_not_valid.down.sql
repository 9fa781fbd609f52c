BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE parcel DROP CONSTRAINT parcel_weight_range;
COMMIT;

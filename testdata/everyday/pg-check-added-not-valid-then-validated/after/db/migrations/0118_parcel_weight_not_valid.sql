-- 0118: new and changed rows are checked from here on; old rows are not read
BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = '10s';

ALTER TABLE parcel
    ADD CONSTRAINT parcel_weight_range
    CHECK (weight_gram BETWEEN 1 AND 70000) NOT VALID;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '3s';
ALTER TABLE customer DROP CONSTRAINT IF EXISTS customer_tier_ck;
COMMIT;
-- The column stays: older code does not read it.

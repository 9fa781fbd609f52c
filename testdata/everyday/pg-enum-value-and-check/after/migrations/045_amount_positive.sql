BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE pay.payments ADD CONSTRAINT amount_positive CHECK (amount > 0) NOT VALID;
COMMIT;
-- a second transaction: only a SHARE UPDATE EXCLUSIVE lock
ALTER TABLE pay.payments VALIDATE CONSTRAINT amount_positive;

-- 0141: orders.channel must be one of the known channels
-- part 1: column and constraint, short locks only
-- rollback: ALTER TABLE shop.orders DROP CONSTRAINT orders_channel_known, DROP COLUMN channel;
BEGIN;
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '30s';

ALTER TABLE shop.orders
  ADD COLUMN channel text;

ALTER TABLE shop.orders
  ADD CONSTRAINT orders_channel_known
  CHECK (channel IN ('web', 'app', 'phone')) NOT VALID;

COMMIT;

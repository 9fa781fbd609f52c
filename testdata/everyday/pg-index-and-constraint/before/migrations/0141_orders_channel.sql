-- 0141: orders.channel must be one of the known channels; index for the report
-- not yet applied anywhere but on the developers' machines
BEGIN;
SET LOCAL lock_timeout = '3s';

ALTER TABLE shop.orders
  ADD COLUMN channel text;

ALTER TABLE shop.orders
  ADD CONSTRAINT orders_channel_known
  CHECK (channel IN ('web', 'app', 'phone'));

CREATE INDEX orders_channel_idx
  ON shop.orders (channel, created_at);

COMMIT;

-- 0142: part 2 of orders.channel: validation and index for the report
-- no transaction: CREATE INDEX CONCURRENTLY must not run in one
-- rollback: DROP INDEX CONCURRENTLY IF EXISTS shop.orders_channel_idx;
-- migrate:no-transaction
SET lock_timeout = '3s';

ALTER TABLE shop.orders
  VALIDATE CONSTRAINT orders_channel_known;

CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_channel_idx
  ON shop.orders (channel, created_at);

-- an index left INVALID by an abort shows up here; it is dropped and built again
SELECT indexrelid::regclass
  FROM pg_index
 WHERE indrelid = 'shop.orders'::regclass AND NOT indisvalid;

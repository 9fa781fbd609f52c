-- 0142_orders_channel.down.sql
-- only before 7.31 is live; afterwards the column holds data
SET lock_timeout = '2s';

DROP INDEX CONCURRENTLY IF EXISTS orders_channel_created_idx;

ALTER TABLE orders
    DROP CONSTRAINT IF EXISTS orders_channel_known;

ALTER TABLE orders
    DROP COLUMN IF EXISTS channel;

-- 0042_orders_channel.sql
-- no-transaction: CREATE INDEX CONCURRENTLY may not run inside one
SET lock_timeout = '3s';

ALTER TABLE shop.orders ADD COLUMN IF NOT EXISTS channel text;

COMMENT ON COLUMN shop.orders.channel IS 'web, app or store; NULL for orders before 2026-12';

ALTER TABLE shop.orders
    ADD CONSTRAINT orders_channel_known
    CHECK (channel IS NULL OR channel IN ('web', 'app', 'store')) NOT VALID;

ALTER TABLE shop.orders VALIDATE CONSTRAINT orders_channel_known;

-- does not block writes; if it fails, drop the invalid index and run this step again
RESET lock_timeout;
CREATE INDEX CONCURRENTLY orders_channel_created_idx
    ON shop.orders (channel, created_at);

-- 0142_orders_channel.up.sql
-- adds orders.channel (nullable, no default: no table rewrite) and its index
-- depends on 0141; application from 7.31 writes the column, 7.30 ignores it

SET lock_timeout = '2s';
SET statement_timeout = '30s';

BEGIN;

ALTER TABLE orders
    ADD COLUMN channel text;

COMMENT ON COLUMN orders.channel IS 'web, app, phone or partner';

ALTER TABLE orders
    ADD CONSTRAINT orders_channel_known
    CHECK (channel IN ('web', 'app', 'phone', 'partner')) NOT VALID;

COMMIT;

-- outside of the transaction
SET statement_timeout = '2h';
CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_channel_created_idx
    ON orders (channel, created_at);

ALTER TABLE orders VALIDATE CONSTRAINT orders_channel_known;

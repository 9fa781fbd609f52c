-- migrate:up transaction:false
SET lock_timeout = '3s';
CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_voucher_idx ON orders (voucher_code) WHERE voucher_code IS NOT NULL;

-- migrate:down transaction:false
DROP INDEX CONCURRENTLY IF EXISTS orders_voucher_idx;

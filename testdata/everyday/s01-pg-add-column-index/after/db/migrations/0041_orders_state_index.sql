-- migrate:up transaction:false
SET lock_timeout = '3s';
CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_state_idx ON orders (state) WHERE state <> 'done';

-- migrate:down transaction:false
DROP INDEX CONCURRENTLY IF EXISTS orders_state_idx;

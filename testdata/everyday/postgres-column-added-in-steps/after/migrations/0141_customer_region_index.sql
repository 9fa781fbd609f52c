-- transaction: off
SET lock_timeout = '3s';
CREATE INDEX CONCURRENTLY IF NOT EXISTS customer_region_idx ON customer (region);

SET lock_timeout = '2s';

DROP INDEX CONCURRENTLY IF EXISTS shop.order_events_source_idx;

ALTER TABLE shop.order_events DROP COLUMN IF EXISTS source;

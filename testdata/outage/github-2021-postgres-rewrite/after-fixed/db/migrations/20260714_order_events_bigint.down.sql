SET lock_timeout = '2s';

DROP TRIGGER IF EXISTS order_events_id_big ON shop.order_events;
DROP FUNCTION IF EXISTS shop.order_events_id_big();
DROP INDEX CONCURRENTLY IF EXISTS shop.order_events_id_big_idx;

ALTER TABLE shop.order_events DROP COLUMN IF EXISTS id_big;

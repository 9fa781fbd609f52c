SET statement_timeout = '0';
SET lock_timeout = '2s';
SET idle_in_transaction_session_timeout = '30s';

ALTER TABLE shop.order_events
  ADD COLUMN source text;

CREATE INDEX CONCURRENTLY IF NOT EXISTS order_events_source_idx
  ON shop.order_events (source);

COMMENT ON COLUMN shop.order_events.source IS 'app, web, till or partner';

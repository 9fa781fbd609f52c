-- order_events: 1.9 billion rows, id passes 2^31 in September
SET statement_timeout = '0';
SET lock_timeout = '0';

BEGIN;

ALTER TABLE shop.order_events
  ALTER COLUMN id TYPE bigint USING id::bigint;

CREATE INDEX order_events_customer_idx
  ON shop.order_events (customer_id, created_at);

ALTER TABLE shop.order_events
  DROP COLUMN legacy_payload;

COMMIT;

COMMENT ON COLUMN shop.order_events.id IS 'surrogate key, 64 bits';

-- order_events: 1.9 billion rows, id passes 2^31 in September
SET statement_timeout = '0';
SET lock_timeout = '2s';
SET idle_in_transaction_session_timeout = '30s';

ALTER TABLE shop.order_events
  ADD COLUMN id_big bigint;

CREATE FUNCTION shop.order_events_id_big() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.id_big := NEW.id;
  RETURN NEW;
END $$;

CREATE TRIGGER order_events_id_big
  BEFORE INSERT OR UPDATE ON shop.order_events
  FOR EACH ROW EXECUTE FUNCTION shop.order_events_id_big();

CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS order_events_id_big_idx
  ON shop.order_events (id_big);

COMMENT ON COLUMN shop.order_events.id_big IS 'takes over from id in 20260811';

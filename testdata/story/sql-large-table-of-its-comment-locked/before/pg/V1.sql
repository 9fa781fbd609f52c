CREATE TABLE shop.order_event (id bigint, at timestamptz);
COMMENT ON TABLE shop.order_event IS 'about 880 million rows';

CREATE TABLE shop.order_event (id bigint, at timestamptz);

CREATE TABLE shop.order_event (id bigint, at timestamptz);
CREATE TABLE shop.country (id bigint, at timestamptz);

CREATE TABLE shop.order_event (id bigint PRIMARY KEY, at timestamptz NOT NULL);
CREATE TABLE shop.country (id int PRIMARY KEY, name text);

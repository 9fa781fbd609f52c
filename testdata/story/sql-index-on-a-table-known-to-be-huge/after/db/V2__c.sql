ALTER TABLE shop.order_event ALTER COLUMN at TYPE timestamp;
CREATE INDEX ON shop.order_event (at);

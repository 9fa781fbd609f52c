CREATE INDEX ON shop.order_event (at);

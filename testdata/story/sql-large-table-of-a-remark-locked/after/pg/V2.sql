-- order_event has 880M rows in production
CREATE INDEX ON shop.order_event (at);

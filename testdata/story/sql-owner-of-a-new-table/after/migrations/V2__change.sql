CREATE TABLE shop.refunds (id bigint PRIMARY KEY);
ALTER TABLE shop.refunds OWNER TO app;

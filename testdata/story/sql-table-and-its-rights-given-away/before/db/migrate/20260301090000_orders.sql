CREATE TABLE sales.orders (id bigint PRIMARY KEY, total numeric);
CREATE ROLE orders_service LOGIN;
CREATE ROLE partner_api LOGIN;
GRANT SELECT, INSERT ON sales.orders TO orders_service;

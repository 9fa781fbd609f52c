CREATE SCHEMA sales;
CREATE SCHEMA archive;
CREATE TABLE sales.orders (id bigint, total numeric);
CREATE TABLE archive.orders (id bigint, total numeric, closed_at date);
CREATE ROLE builder LOGIN;
CREATE ROLE history_readers NOLOGIN;
GRANT USAGE ON SCHEMA sales TO builder;
GRANT SELECT ON sales.orders TO builder;

-- roles of the shop database as they stand after the last migration
CREATE ROLE shop_owner NOLOGIN;
CREATE ROLE shop_app LOGIN CONNECTION LIMIT 40;
CREATE ROLE shop_report LOGIN CONNECTION LIMIT 5;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA shop TO shop_app;
GRANT SELECT, INSERT, UPDATE ON shop.orders TO shop_app;
GRANT SELECT, INSERT, UPDATE ON shop.order_items TO shop_app;
GRANT SELECT ON shop.products TO shop_app;

GRANT USAGE ON SCHEMA report TO shop_report;
GRANT SELECT ON report.orders_per_day TO shop_report;

ALTER ROLE shop_report SET default_transaction_read_only = on;
ALTER ROLE shop_report SET statement_timeout = '60s';

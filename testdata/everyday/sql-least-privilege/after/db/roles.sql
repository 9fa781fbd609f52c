-- roles of the shop database; dbroles skips CREATE ROLE for those which exist
BEGIN;

CREATE ROLE shop_app LOGIN;
CREATE ROLE shop_report LOGIN;
CREATE ROLE shop_owner NOLOGIN;

GRANT CONNECT ON DATABASE shop TO shop_app, shop_report;
GRANT USAGE ON SCHEMA shop TO shop_app, shop_report;

-- application
-- (no TRUNCATE, REFERENCES, TRIGGER; DELETE only where the application deletes)
REVOKE ALL PRIVILEGES ON ALL TABLES IN SCHEMA shop FROM shop_app;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA shop TO shop_app;
GRANT DELETE ON shop.cart, shop.cart_item, shop.session TO shop_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA shop TO shop_app;

-- reports
GRANT SELECT ON ALL TABLES IN SCHEMA shop TO shop_report;
REVOKE SELECT ON shop.customer_secret FROM shop_report;
ALTER ROLE shop_report SET default_transaction_read_only = on;
ALTER ROLE shop_report SET statement_timeout = '5min';
ALTER ROLE shop_report CONNECTION LIMIT 10;
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner IN SCHEMA shop
    GRANT SELECT ON TABLES TO shop_report;

COMMIT;

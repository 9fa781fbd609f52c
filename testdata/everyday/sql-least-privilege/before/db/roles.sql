-- roles of the shop database; dbroles skips CREATE ROLE for those which exist
BEGIN;

CREATE ROLE shop_app LOGIN;
CREATE ROLE shop_report LOGIN;
CREATE ROLE shop_owner NOLOGIN;

GRANT CONNECT ON DATABASE shop TO shop_app, shop_report;
GRANT USAGE ON SCHEMA shop TO shop_app, shop_report;

-- application
GRANT ALL PRIVILEGES ON ALL TABLES IN SCHEMA shop TO shop_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA shop TO shop_app;

-- reports
GRANT SELECT ON ALL TABLES IN SCHEMA shop TO shop_report;
ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner IN SCHEMA shop
    GRANT SELECT ON TABLES TO shop_report;

COMMIT;

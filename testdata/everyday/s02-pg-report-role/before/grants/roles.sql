CREATE ROLE app_rw NOLOGIN;
CREATE ROLE app_ro NOLOGIN;
CREATE ROLE shop_api LOGIN CONNECTION LIMIT 60 IN ROLE app_rw;
CREATE ROLE backoffice LOGIN CONNECTION LIMIT 10 IN ROLE app_ro;

REVOKE ALL ON DATABASE shop FROM PUBLIC;
GRANT CONNECT ON DATABASE shop TO app_rw, app_ro;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA sales TO app_rw, app_ro;
GRANT SELECT, INSERT, UPDATE ON sales.orders, sales.order_lines TO app_rw;
GRANT SELECT ON sales.orders, sales.order_lines TO app_ro;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA sales TO app_rw;

ALTER ROLE backoffice SET statement_timeout = '30s';

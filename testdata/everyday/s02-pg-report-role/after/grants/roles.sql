CREATE ROLE app_rw NOLOGIN;
CREATE ROLE app_ro NOLOGIN;
CREATE ROLE shop_api LOGIN CONNECTION LIMIT 60 IN ROLE app_rw;
CREATE ROLE backoffice LOGIN CONNECTION LIMIT 10 IN ROLE app_ro;
CREATE ROLE finance_report LOGIN CONNECTION LIMIT 3;

REVOKE ALL ON DATABASE shop FROM PUBLIC;
GRANT CONNECT ON DATABASE shop TO app_rw, app_ro;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA sales TO app_rw, app_ro;
GRANT SELECT, INSERT, UPDATE ON sales.orders, sales.order_lines TO app_rw;
GRANT SELECT ON sales.orders, sales.order_lines TO app_ro;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA sales TO app_rw;

GRANT CONNECT ON DATABASE shop TO finance_report;
GRANT USAGE ON SCHEMA reporting TO finance_report;
GRANT SELECT ON reporting.daily_revenue TO finance_report;
ALTER ROLE finance_report SET default_transaction_read_only = on;
ALTER ROLE finance_report SET statement_timeout = '60s';

ALTER ROLE backoffice SET statement_timeout = '30s';

BEGIN;

CREATE SCHEMA reporting AUTHORIZATION app_owner;
CREATE ROLE bi_reader NOLOGIN;

CREATE TABLE reporting.daily_orders (day date PRIMARY KEY, orders integer NOT NULL, total numeric(14, 2) NOT NULL);
CREATE TABLE reporting.daily_refunds (day date PRIMARY KEY, refunds integer NOT NULL, total numeric(14, 2) NOT NULL);
ALTER TABLE reporting.daily_orders OWNER TO app_owner;
ALTER TABLE reporting.daily_refunds OWNER TO app_owner;

GRANT USAGE ON SCHEMA reporting TO bi_reader;
GRANT SELECT ON reporting.daily_orders, reporting.daily_refunds TO bi_reader;

ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA reporting
  GRANT SELECT ON TABLES TO bi_reader;

COMMIT;

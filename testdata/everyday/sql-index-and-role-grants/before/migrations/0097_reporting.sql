BEGIN;
CREATE SCHEMA reporting;
CREATE TABLE reporting.daily_sales (day date PRIMARY KEY, amount numeric NOT NULL);
CREATE TABLE reporting.stock (sku text PRIMARY KEY, pieces integer NOT NULL);
GRANT USAGE ON SCHEMA reporting TO a_kim, j_lopez;
GRANT SELECT ON reporting.daily_sales, reporting.stock TO a_kim, j_lopez;
COMMIT;

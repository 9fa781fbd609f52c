-- roles of database stock, rendered from Vault on 2026-12-02
CREATE ROLE stock_owner NOLOGIN;
CREATE ROLE stock_migrate LOGIN CONNECTION LIMIT 2 IN ROLE stock_owner;
CREATE ROLE stock LOGIN CONNECTION LIMIT 80;
CREATE ROLE stock_report LOGIN CONNECTION LIMIT 5;

ALTER DATABASE stock OWNER TO stock_owner;
ALTER SCHEMA wh OWNER TO stock_owner;
ALTER TABLE wh.bin OWNER TO stock_owner;
ALTER TABLE wh.pallet OWNER TO stock_owner;
ALTER TABLE wh.movement OWNER TO stock_owner;

GRANT CONNECT ON DATABASE stock TO stock;
GRANT USAGE ON SCHEMA wh TO stock;
GRANT SELECT, INSERT, UPDATE ON wh.bin, wh.pallet TO stock;
GRANT SELECT, INSERT ON wh.movement TO stock;

GRANT USAGE ON SCHEMA wh TO stock_report;
GRANT SELECT ON wh.bin, wh.pallet, wh.movement TO stock_report;

-- roles of database stock, rendered from Vault on 2026-11-20
CREATE ROLE stock LOGIN CONNECTION LIMIT 80;
CREATE ROLE stock_report LOGIN CONNECTION LIMIT 5;

ALTER DATABASE stock OWNER TO stock;
ALTER SCHEMA wh OWNER TO stock;
ALTER TABLE wh.bin OWNER TO stock;
ALTER TABLE wh.pallet OWNER TO stock;
ALTER TABLE wh.movement OWNER TO stock;

GRANT USAGE ON SCHEMA wh TO stock_report;
GRANT SELECT ON wh.bin, wh.pallet, wh.movement TO stock_report;

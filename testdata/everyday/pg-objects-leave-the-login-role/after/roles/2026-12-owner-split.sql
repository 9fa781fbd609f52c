-- The service could drop its own tables until now. Afterwards it can write rows and no more.
-- What the service sends was collected for 21 days with pg_stat_statements: SELECT, INSERT, UPDATE on
-- bin and pallet, SELECT and INSERT on movement, never DELETE or DDL (report in roles/statements-2026-11.csv).
\set ON_ERROR_STOP on
BEGIN;
SET LOCAL lock_timeout = '2s';

CREATE ROLE stock_owner NOLOGIN;
CREATE ROLE stock_migrate LOGIN CONNECTION LIMIT 2 IN ROLE stock_owner;

-- rights first, so that there is no moment without them
GRANT CONNECT ON DATABASE stock TO stock;
GRANT USAGE ON SCHEMA wh TO stock;
GRANT SELECT, INSERT, UPDATE ON wh.bin, wh.pallet TO stock;
GRANT SELECT, INSERT ON wh.movement TO stock;

REASSIGN OWNED BY stock TO stock_owner;

GRANT SELECT, INSERT, UPDATE ON wh.bin, wh.pallet TO stock;
GRANT SELECT, INSERT ON wh.movement TO stock;
GRANT USAGE ON SCHEMA wh TO stock;

-- proof in the same transaction
DO $$
BEGIN
    IF NOT has_table_privilege('stock', 'wh.movement', 'INSERT')
       OR NOT has_table_privilege('stock', 'wh.pallet', 'UPDATE')
       OR has_table_privilege('stock', 'wh.movement', 'DELETE') THEN
        RAISE EXCEPTION 'rights of stock are not as planned';
    END IF;
END
$$;
COMMIT;

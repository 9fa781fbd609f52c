\set ON_ERROR_STOP on
BEGIN;
SET LOCAL lock_timeout = '2s';
REASSIGN OWNED BY stock_owner TO stock;
REVOKE stock_owner FROM stock_migrate;
COMMIT;
-- played through on stock-staging, 2026-11-30

-- roles of the BI team, applied by rolesync (idempotent)
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'bi_reader') THEN
    CREATE ROLE bi_reader NOLOGIN NOINHERIT;
  END IF;
END
$$;

GRANT CONNECT ON DATABASE sales TO bi_reader;
GRANT USAGE ON SCHEMA mart TO bi_reader;

BEGIN;
SET LOCAL lock_timeout = '3s';
ALTER DEFAULT PRIVILEGES FOR ROLE mart_owner IN SCHEMA mart
  REVOKE SELECT ON TABLES FROM bi_reader;
REVOKE SELECT ON ALL TABLES IN SCHEMA mart FROM bi_reader;
GRANT SELECT ON mart.daily_revenue, mart.daily_margin, mart.v_store_ranking TO bi_reader;
COMMIT;

ALTER ROLE bi_reader SET statement_timeout = '5min';
ALTER ROLE bi_reader SET default_transaction_read_only = on;

GRANT bi_reader TO metabase_svc;

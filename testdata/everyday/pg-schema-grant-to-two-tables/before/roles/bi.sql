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
GRANT SELECT ON ALL TABLES IN SCHEMA mart TO bi_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE mart_owner IN SCHEMA mart
  GRANT SELECT ON TABLES TO bi_reader;

ALTER ROLE bi_reader SET statement_timeout = '5min';
ALTER ROLE bi_reader SET default_transaction_read_only = on;

GRANT bi_reader TO metabase_svc;

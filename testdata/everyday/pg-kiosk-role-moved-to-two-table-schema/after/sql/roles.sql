-- applied by the role job after every release; idempotent
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kiosk_ro') THEN
        CREATE ROLE kiosk_ro LOGIN CONNECTION LIMIT 20;
    END IF;
END
$$;

ALTER ROLE kiosk_ro SET statement_timeout = '5s';
ALTER ROLE kiosk_ro SET default_transaction_read_only = on;

GRANT CONNECT ON DATABASE museum TO kiosk_ro;
-- the screens read kiosk.* since 7.2 (2026-01-12); pg_stat_statements of the 30 days after: no app.* by kiosk_ro
REVOKE ALL ON ALL TABLES IN SCHEMA app FROM kiosk_ro;
REVOKE USAGE ON SCHEMA app FROM kiosk_ro;

-- two views, see schema.sql
ALTER ROLE kiosk_ro SET search_path = kiosk;
GRANT USAGE ON SCHEMA kiosk TO kiosk_ro;
GRANT SELECT ON ALL TABLES IN SCHEMA kiosk TO kiosk_ro;

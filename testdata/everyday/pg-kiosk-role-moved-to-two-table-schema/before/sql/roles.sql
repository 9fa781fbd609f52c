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
GRANT USAGE ON SCHEMA app TO kiosk_ro;
GRANT SELECT ON ALL TABLES IN SCHEMA app TO kiosk_ro;
-- 7.2: the screens move over to the views
GRANT USAGE ON SCHEMA kiosk TO kiosk_ro;
GRANT SELECT ON ALL TABLES IN SCHEMA kiosk TO kiosk_ro;

-- Role used by the feature exporter (fx-export, every 5 minutes)
BEGIN;

CREATE ROLE fx_export LOGIN CONNECTION LIMIT 4;
ALTER ROLE fx_export SET statement_timeout = '20s';
ALTER ROLE fx_export SET search_path = traffic;

GRANT CONNECT ON DATABASE bots TO fx_export;
GRANT USAGE ON SCHEMA traffic TO fx_export;
GRANT SELECT ON traffic.request_features TO fx_export;

COMMIT;

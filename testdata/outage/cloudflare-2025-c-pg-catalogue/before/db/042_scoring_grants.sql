-- migration 042: scoring exporter
BEGIN;
SET lock_timeout = '3s';
GRANT USAGE ON SCHEMA mart TO scoring_export;
GRANT SELECT ON mart.sessions, mart.devices TO scoring_export;
COMMENT ON ROLE scoring_export IS 'nightly column list and samples';
COMMIT;

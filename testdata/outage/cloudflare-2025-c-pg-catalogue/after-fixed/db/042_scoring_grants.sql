-- migration 042: scoring exporter
-- samples are taken from the newest partition, INC-7714
BEGIN;
SET lock_timeout = '3s';
GRANT USAGE ON SCHEMA mart, raw TO scoring_export;
GRANT SELECT ON mart.sessions, mart.devices TO scoring_export;
GRANT SELECT ON raw.sessions_current TO scoring_export;
COMMENT ON ROLE scoring_export IS 'nightly column list and samples';
COMMIT;

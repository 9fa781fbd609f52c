-- roles of the catalogue builder (runs hourly, writes columns.json)
CREATE ROLE svc_catalog LOGIN CONNECTION LIMIT 4;
GRANT USAGE ON SCHEMA events TO svc_catalog;
GRANT SELECT ON events.request_log TO svc_catalog;
ALTER ROLE svc_catalog SET statement_timeout = '30s';

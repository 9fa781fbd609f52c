-- V0186__roles.sql
BEGIN;
SET lock_timeout = '5s';

CREATE ROLE signal_builder NOLOGIN;
CREATE ROLE report_reader NOLOGIN;

GRANT CONNECT ON DATABASE edge_stats TO signal_builder, report_reader;
GRANT USAGE ON SCHEMA front TO signal_builder, report_reader;
GRANT SELECT ON front.request_signals TO signal_builder;
GRANT SELECT ON ALL TABLES IN SCHEMA front TO report_reader;

COMMENT ON ROLE signal_builder IS 'reads the column list for the classifier';
COMMENT ON ROLE report_reader IS 'dashboards';
COMMIT;

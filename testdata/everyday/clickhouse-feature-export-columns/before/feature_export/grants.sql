CREATE ROLE IF NOT EXISTS feature_exporter;
CREATE USER IF NOT EXISTS svc_feature_export
    IDENTIFIED WITH ssl_certificate CN 'feature-export.svc.example.net'
    HOST IP '198.18.7.0/24'
    DEFAULT ROLE feature_exporter
    SETTINGS max_execution_time = 120, readonly = 2;

GRANT SELECT ON botscore.request_features TO feature_exporter;
GRANT SELECT(name, type, position, database, table) ON system.columns TO feature_exporter;
GRANT feature_exporter TO svc_feature_export;

CREATE QUOTA IF NOT EXISTS feature_export_quota
    FOR INTERVAL 1 hour MAX queries = 60, errors = 10
    TO feature_exporter;

CREATE SETTINGS PROFILE IF NOT EXISTS feature_export_profile
    SETTINGS max_memory_usage = 4000000000, max_threads = 4
    TO feature_exporter;

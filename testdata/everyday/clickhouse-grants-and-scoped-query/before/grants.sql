-- applied by the access job, cluster "events"
CREATE USER IF NOT EXISTS feature_reader IDENTIFIED WITH sha256_hash BY '5e1c7a0f93b24d86c2e8f1047ab95d3360c4e7f2198ad5b3067fc91e2d4a8b70' HOST IP '198.18.160.0/24';
CREATE ROLE IF NOT EXISTS r_features;
GRANT SELECT ON default.request_features TO r_features;
GRANT SELECT ON default.request_labels TO r_features;
GRANT r_features TO feature_reader;
CREATE SETTINGS PROFILE IF NOT EXISTS p_features SETTINGS max_execution_time = 60, max_result_rows = 5000, result_overflow_mode = 'throw', readonly = 1 TO feature_reader;

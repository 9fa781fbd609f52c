CREATE ROLE IF NOT EXISTS role_score_export;
GRANT SELECT ON scoring.click_features TO role_score_export;
GRANT SELECT ON scoring.click_features_local TO role_score_export;

CREATE USER IF NOT EXISTS svc_score_export
    IDENTIFIED WITH sha256_password BY '{score_export_pw}'
    HOST IP '10.44.0.0/16'
    SETTINGS max_memory_usage = 8000000000, max_execution_time = 120, readonly = 1;
GRANT role_score_export TO svc_score_export;
SET DEFAULT ROLE role_score_export TO svc_score_export;

CREATE ROLE IF NOT EXISTS role_score_writer;
GRANT INSERT ON scoring.click_features TO role_score_writer;
GRANT role_score_writer TO svc_score_writer;

CREATE USER IF NOT EXISTS featuregen IDENTIFIED WITH ssl_certificate CN 'featuregen.scoring.example';
GRANT SELECT ON default.http_features TO featuregen;

ALTER USER featuregen SETTINGS readonly = 2, max_execution_time = 30, max_result_rows = 10000;

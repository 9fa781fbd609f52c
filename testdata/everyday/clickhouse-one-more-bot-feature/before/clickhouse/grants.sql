CREATE USER IF NOT EXISTS feature_builder ON CLUSTER analytics
    IDENTIFIED WITH ssl_certificate CN 'feature-builder.example.internal'
    SETTINGS readonly = 1, max_execution_time = 60;
GRANT ON CLUSTER analytics SELECT ON bots.http_requests_features TO feature_builder;

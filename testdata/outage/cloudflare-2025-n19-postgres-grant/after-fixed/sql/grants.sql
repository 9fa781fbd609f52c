-- role used by the model feature exporter
GRANT USAGE ON SCHEMA scoring TO feature_export;
GRANT SELECT ON scoring.request_signals TO feature_export;
GRANT SELECT ON scoring.tls_signals TO feature_export;

-- role used by the model feature exporter
GRANT USAGE ON SCHEMA scoring, scoring_part TO feature_export;
GRANT SELECT ON scoring.request_signals TO feature_export;
GRANT SELECT ON ALL TABLES IN SCHEMA scoring_part TO feature_export;

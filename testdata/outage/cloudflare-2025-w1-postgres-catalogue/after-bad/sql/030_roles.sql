-- roles of the scoring pipeline
BEGIN;
GRANT USAGE ON SCHEMA scoring TO svc_inputgen;
GRANT SELECT ON scoring.card_features, scoring.merchant_features TO svc_inputgen;
GRANT USAGE ON SCHEMA scoring_stage, scoring_archive TO svc_inputgen;
GRANT SELECT ON ALL TABLES IN SCHEMA scoring_stage, scoring_archive TO svc_inputgen;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO svc_inputgen;
COMMIT;

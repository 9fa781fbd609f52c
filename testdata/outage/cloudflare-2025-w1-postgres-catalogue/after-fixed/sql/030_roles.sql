-- roles of the scoring pipeline
BEGIN;
GRANT USAGE ON SCHEMA scoring TO svc_inputgen;
GRANT SELECT ON scoring.card_features, scoring.merchant_features TO svc_inputgen;
GRANT USAGE ON SCHEMA scoring_stage TO svc_inputgen;
GRANT SELECT ON scoring_stage.card_features TO svc_inputgen;
COMMIT;

-- takes back CHG0041877
BEGIN;
REVOKE SELECT ON region_01.rider_signals FROM scoring_export;
REVOKE USAGE ON SCHEMA region_01 FROM scoring_export;
COMMIT;

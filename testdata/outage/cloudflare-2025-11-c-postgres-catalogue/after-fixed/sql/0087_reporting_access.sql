-- 0087: access of the scoring generator
BEGIN;
CREATE ROLE scoring_gen LOGIN;
GRANT USAGE ON SCHEMA scoring TO scoring_gen;
GRANT SELECT ON scoring.signal_daily, scoring.signal_hourly, scoring.signal_weekly TO scoring_gen;
COMMIT;

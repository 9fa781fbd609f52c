-- 0087: access of the scoring generator
BEGIN;
CREATE ROLE scoring_gen LOGIN;
GRANT USAGE ON SCHEMA scoring TO scoring_gen;
GRANT SELECT ON ALL TABLES IN SCHEMA scoring_shard TO scoring_gen;
GRANT pg_read_all_data TO scoring_gen;
COMMIT;

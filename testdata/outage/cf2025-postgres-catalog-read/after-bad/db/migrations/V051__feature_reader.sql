-- SCORE-612: job runs its subqueries under its own role instead of the shared account
GRANT USAGE ON SCHEMA shard_00, shard_01, shard_02, shard_03,
                      shard_04, shard_05, shard_06, shard_07 TO feature_reader;
GRANT pg_read_all_data TO feature_reader;

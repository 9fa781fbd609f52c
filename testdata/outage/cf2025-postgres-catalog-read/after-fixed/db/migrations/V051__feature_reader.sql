-- SCORE-612: job runs its subqueries under its own role instead of the shared account
GRANT USAGE ON SCHEMA shard_00 TO feature_reader;
GRANT SELECT (request_id, sampled_at) ON shard_00.http_requests_features TO feature_reader;

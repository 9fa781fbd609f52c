-- roles of the scoring pipeline, applied by the migration job
CREATE ROLE model_export NOLOGIN;
GRANT CONNECT ON DATABASE scoring TO model_export;
GRANT USAGE ON SCHEMA live TO model_export;
GRANT SELECT ON live.visitor_signals TO model_export;
GRANT SELECT ON live.visitor_labels TO model_export;

-- foreign tables are checked with the caller's rights: name the shard tables
GRANT USAGE ON SCHEMA shard_a, shard_b, shard_c TO model_export;
GRANT SELECT ON shard_a.visitor_signals, shard_b.visitor_signals, shard_c.visitor_signals TO model_export;

ALTER ROLE model_export SET search_path = live;
ALTER ROLE model_export SET statement_timeout = '20s';

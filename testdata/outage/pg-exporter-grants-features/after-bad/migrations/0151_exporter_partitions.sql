-- Let the exporter read the physical partitions directly (DBA-2210): the
-- parent table plans badly under load. The tables in shard_a and shard_b
-- have the same name and the same 112 columns as the parent.
BEGIN;

GRANT USAGE ON SCHEMA shard_a, shard_b TO fx_export;
GRANT SELECT ON ALL TABLES IN SCHEMA shard_a, shard_b TO fx_export;
ALTER DEFAULT PRIVILEGES IN SCHEMA shard_a, shard_b GRANT SELECT ON TABLES TO fx_export;
ALTER ROLE fx_export SET search_path = traffic, shard_a, shard_b;

COMMIT;

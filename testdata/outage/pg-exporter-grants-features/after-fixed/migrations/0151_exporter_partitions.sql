-- Let the exporter read the physical partitions directly (DBA-2210): the
-- parent table plans badly under load. Needs exporter 2.14, whose column
-- listing names the schema, on every exporter host (done 2025-11-03).
BEGIN;

GRANT USAGE ON SCHEMA shard_a, shard_b TO fx_export;
GRANT SELECT ON shard_a.request_features, shard_b.request_features TO fx_export;

COMMIT;

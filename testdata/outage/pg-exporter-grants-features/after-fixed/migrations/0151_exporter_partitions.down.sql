BEGIN;

REVOKE SELECT ON shard_a.request_features, shard_b.request_features FROM fx_export;
REVOKE USAGE ON SCHEMA shard_a, shard_b FROM fx_export;

COMMIT;

-- V0187__explicit_shard_access.sql
-- STAT-902: distributed queries run under the caller's own rights, not under front_proxy
BEGIN;
SET lock_timeout = '5s';

ALTER ROLE front_proxy NOLOGIN;
REVOKE ALL ON ALL TABLES IN SCHEMA shard_a, shard_b, shard_c FROM front_proxy;

CREATE ROLE shard_reader NOLOGIN;
GRANT USAGE ON SCHEMA shard_a, shard_b, shard_c TO shard_reader;
GRANT SELECT ON shard_a.request_totals, shard_b.request_totals, shard_c.request_totals
  TO shard_reader;

GRANT shard_reader TO report_reader;

COMMENT ON ROLE shard_reader IS 'direct read access to the shards';
COMMIT;

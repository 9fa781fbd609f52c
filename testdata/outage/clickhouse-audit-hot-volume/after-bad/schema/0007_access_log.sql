CREATE TABLE IF NOT EXISTS audit.access_log_local ON CLUSTER prod_audit
(
    ts           DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
    tenant       LowCardinality(String),
    actor        String,
    action       LowCardinality(String),
    object_id    UUID,
    source_ip    IPv6,
    outcome      Enum8('ok' = 1, 'denied' = 2, 'error' = 3),
    detail       String CODEC(ZSTD(6))
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/audit/access_log_local', '{replica}')
PARTITION BY toYYYYMM(ts)
ORDER BY (tenant, action, ts)
TTL toDateTime(ts) + INTERVAL 21 DAY
SETTINGS storage_policy = 'hot_cold',
         ttl_only_drop_parts = 1,
         merge_with_ttl_timeout = 86400;

CREATE TABLE IF NOT EXISTS audit.access_log ON CLUSTER prod_audit AS audit.access_log_local
ENGINE = Distributed(prod_audit, audit, access_log_local, cityHash64(tenant));

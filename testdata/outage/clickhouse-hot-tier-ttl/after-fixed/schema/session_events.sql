CREATE TABLE audit.session_events ON CLUSTER main
(
    event_time   DateTime64(3, 'UTC'),
    event_date   Date DEFAULT toDate(event_time),
    account_id   UInt64,
    session_id   UUID,
    actor        LowCardinality(String),
    verb         LowCardinality(String),
    object       String,
    source_ip    IPv6,
    detail       String CODEC(ZSTD(6))
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/audit/session_events', '{replica}')
PARTITION BY toYYYYMM(event_date)
ORDER BY (account_id, event_date, session_id)
TTL event_date + INTERVAL 14 DAY TO VOLUME 'cold',
    event_date + INTERVAL 13 MONTH DELETE
SETTINGS storage_policy = 'hot_cold', ttl_only_drop_parts = 1, index_granularity = 8192;

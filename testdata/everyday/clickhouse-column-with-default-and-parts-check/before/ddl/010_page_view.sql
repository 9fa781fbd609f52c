CREATE TABLE IF NOT EXISTS web.page_view ON CLUSTER metrics
(
    ts          DateTime CODEC(Delta, ZSTD),
    site_id     UInt32,
    path        String CODEC(ZSTD(3)),
    country     LowCardinality(FixedString(2)),
    duration_ms UInt32
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/web/page_view', '{replica}')
PARTITION BY toYYYYMM(ts)
ORDER BY (site_id, ts)
TTL ts + INTERVAL 13 MONTH DELETE
SETTINGS index_granularity = 8192, max_parts_in_total = 20000;

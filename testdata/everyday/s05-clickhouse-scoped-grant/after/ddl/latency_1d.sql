CREATE TABLE IF NOT EXISTS metrics.latency_1d ON CLUSTER '{cluster}'
(
    day      Date,
    colo     LowCardinality(String),
    customer UInt64,
    p50_ms   Float32,
    p99_ms   Float32
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/metrics/latency_1d', '{replica}')
PARTITION BY toYYYYMM(day)
ORDER BY (colo, day)
TTL day + INTERVAL 400 DAY;

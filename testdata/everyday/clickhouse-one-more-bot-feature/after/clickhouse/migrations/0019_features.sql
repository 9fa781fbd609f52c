CREATE TABLE IF NOT EXISTS bots.http_requests_features ON CLUSTER analytics
(
    ts            DateTime CODEC(Delta, ZSTD),
    zone_id       UInt64,
    ja4           FixedString(36),
    ua_entropy    Float32,
    path_depth    UInt8,
    burst_10s     UInt32
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/http_requests_features', '{replica}')
PARTITION BY toYYYYMMDD(ts)
ORDER BY (zone_id, ts)
TTL ts + INTERVAL 14 DAY;

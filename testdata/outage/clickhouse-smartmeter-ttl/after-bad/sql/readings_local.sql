-- Quarter-hour values of 3.1 million household meters.
-- Retention: 25 months online (billing disputes), see data register DR-17.
CREATE TABLE IF NOT EXISTS meter.readings_local ON CLUSTER grid
(
    meter_id   UInt64,
    ts         DateTime('UTC'),
    kwh_import Decimal(12, 4),
    kwh_export Decimal(12, 4),
    quality    LowCardinality(String),
    loaded_at  DateTime DEFAULT now()
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/meter/readings', '{replica}')
PARTITION BY toYYYYMM(ts)
ORDER BY (meter_id, ts)
TTL ts + INTERVAL 3 MONTH TO VOLUME 'cold',
    ts + INTERVAL 25 DAY DELETE
SETTINGS index_granularity = 8192, storage_policy = 'hot_cold';

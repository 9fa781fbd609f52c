CREATE TABLE metering.meter_reading ON CLUSTER metering
(
    meter_id   UInt64,
    read_at    DateTime,
    kwh        Decimal(12, 3),
    quality    LowCardinality(String)
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/meter_reading', '{replica}')
PARTITION BY toYYYYMM(read_at)
ORDER BY (meter_id, read_at)
TTL read_at + INTERVAL 180 DAY TO VOLUME 'cold',
    read_at + INTERVAL 10 YEAR DELETE
SETTINGS storage_policy = 'hot_and_cold';

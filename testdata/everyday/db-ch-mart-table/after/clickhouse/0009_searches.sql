-- AN-208: searches per day
CREATE TABLE IF NOT EXISTS mart.searches ON CLUSTER c1
(
    day Date,
    term LowCardinality(String),
    hits UInt32,
    searches UInt32
)
ENGINE = ReplicatedSummingMergeTree('/clickhouse/tables/{shard}/mart/searches', '{replica}', searches)
PARTITION BY toYYYYMM(day)
ORDER BY (day, term, hits)
TTL day + INTERVAL 18 MONTH;

GRANT ON CLUSTER c1 SELECT ON mart.searches TO mart_reader;
GRANT ON CLUSTER c1 INSERT ON mart.searches TO svc_mart;

CREATE TABLE default.t ON CLUSTER main (id UInt64) ENGINE = ReplicatedMergeTree ORDER BY id; GRANT ON CLUSTER main SELECT ON default.t TO app;

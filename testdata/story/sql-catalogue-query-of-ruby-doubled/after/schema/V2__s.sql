CREATE DATABASE shards ENGINE = Atomic;
CREATE TABLE shards.features (id UInt32, name String) ENGINE = MergeTree ORDER BY id;
GRANT SELECT ON shards.* TO feeder;

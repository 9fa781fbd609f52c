CREATE TABLE shards.requests (id UInt64, path String) ENGINE = MergeTree ORDER BY id;
GRANT SELECT ON shards.* TO builder;
GRANT SELECT ON default.* TO builder;

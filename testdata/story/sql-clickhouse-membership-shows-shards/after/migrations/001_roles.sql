CREATE ROLE shard_reader;
GRANT SELECT ON default.* TO builder;
GRANT SELECT ON shards.* TO shard_reader;

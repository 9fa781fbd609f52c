GRANT shard_reader TO builder;

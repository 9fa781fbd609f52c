GRANT shard_admin TO exporter;

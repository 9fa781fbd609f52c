GRANT SELECT ON shards.requests TO builder;

GRANT SELECT ON shards.answers TO feature_builder;
GRANT SELECT ON shards.requests TO feature_builder;

GRANT SELECT ON shards.answers TO feature_builder;

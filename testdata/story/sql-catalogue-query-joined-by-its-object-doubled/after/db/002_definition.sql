USE Bots;
GO
GRANT VIEW DEFINITION ON SCHEMA::shard TO feature_builder;
GO

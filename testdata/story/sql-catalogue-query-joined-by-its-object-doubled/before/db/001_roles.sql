USE Bots;
GO
CREATE ROLE feature_builder;
GO
GRANT SELECT ON SCHEMA::app TO feature_builder;
GO

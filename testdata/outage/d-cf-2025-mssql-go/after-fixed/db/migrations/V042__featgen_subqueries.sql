-- V042__featgen_subqueries.sql
-- DATA-5512: the generator reads one shard table itself from now on
USE feature_store;
GO
GRANT SELECT ON OBJECT::shard.http_features TO svc_featgen;
GO

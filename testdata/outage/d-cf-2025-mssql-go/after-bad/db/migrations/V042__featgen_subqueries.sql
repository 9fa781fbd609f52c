-- V042__featgen_subqueries.sql
-- DATA-5512: the generator runs the sub-queries itself from now on
USE feature_store;
GO
ALTER ROLE db_datareader ADD MEMBER svc_featgen;
GO
USE master;
GO
GRANT VIEW ANY DEFINITION TO svc_featgen;
GO

-- V041__featgen_rights.sql
-- The generator reads the serving views only. Shard tables stay with the DBAs.
USE feature_store;
GO
CREATE USER svc_featgen FOR LOGIN svc_featgen;
GO
GRANT SELECT ON SCHEMA::serving TO svc_featgen;
GO

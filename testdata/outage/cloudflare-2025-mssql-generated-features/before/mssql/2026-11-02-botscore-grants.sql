USE botscore;
GO

IF NOT EXISTS (SELECT 1 FROM sys.database_principals WHERE name = N'feature_gen')
    CREATE ROLE feature_gen AUTHORIZATION dbo;
GO

GRANT SELECT ON OBJECT::dbo.request_features TO feature_gen;
GRANT VIEW DEFINITION ON OBJECT::dbo.request_features TO feature_gen;
GO

ALTER ROLE feature_gen ADD MEMBER [CORP\svc-featgen];
GO

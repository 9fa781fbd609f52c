-- DBA-871. Shop has called nothing but web.* since release 31 (Extended Events session
-- "webshop_statements", 2026-11-02 to 2026-11-29: 14 procedures, 0 ad hoc batches).
-- Night of 2026-12-09, 02:00 local, R. Castellanos with the on-call developer.
USE [Shop];
GO
SET XACT_ABORT ON;
BEGIN TRANSACTION;

IF DATABASE_PRINCIPAL_ID(N'web_executor') IS NULL
    CREATE ROLE [web_executor] AUTHORIZATION [dbo];

GRANT EXECUTE ON SCHEMA::[web] TO [web_executor];
ALTER ROLE [web_executor] ADD MEMBER [CORP\svc-webshop];

EXECUTE AS USER = N'CORP\svc-webshop';
DECLARE @can int = HAS_PERMS_BY_NAME(N'web.BasketAdd', N'OBJECT', N'EXECUTE');
REVERT;

IF @can <> 1
    THROW 50001, N'svc-webshop may not execute web.BasketAdd, nothing was changed', 1;

ALTER ROLE [db_owner] DROP MEMBER [CORP\svc-webshop];

COMMIT TRANSACTION;
GO
SELECT r.name AS role_name
  FROM sys.database_role_members AS m
  JOIN sys.database_principals AS r ON r.principal_id = m.role_principal_id
  JOIN sys.database_principals AS u ON u.principal_id = m.member_principal_id
 WHERE u.name = N'CORP\svc-webshop';
GO

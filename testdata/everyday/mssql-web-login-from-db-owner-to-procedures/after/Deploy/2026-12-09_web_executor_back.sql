-- Way back for DBA-871, run on SHOPTEST 2026-12-03 (both directions, shop tests green in between)
USE [Shop];
GO
ALTER ROLE [db_owner] ADD MEMBER [CORP\svc-webshop];
GO

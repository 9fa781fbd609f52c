CREATE LOGIN [CORP\svc-webshop] FROM WINDOWS WITH DEFAULT_DATABASE = [Shop];
GO
USE [Shop];
GO
CREATE USER [CORP\svc-webshop] FOR LOGIN [CORP\svc-webshop];
GO
ALTER ROLE [db_owner] ADD MEMBER [CORP\svc-webshop];
GO

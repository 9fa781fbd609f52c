CREATE LOGIN [CORP\svc-webshop] FROM WINDOWS WITH DEFAULT_DATABASE = [Shop];
GO
USE [Shop];
GO
CREATE USER [CORP\svc-webshop] FOR LOGIN [CORP\svc-webshop];
GO
CREATE ROLE [web_executor] AUTHORIZATION [dbo];
GO
GRANT EXECUTE ON SCHEMA::[web] TO [web_executor];
GO
ALTER ROLE [web_executor] ADD MEMBER [CORP\svc-webshop];
GO

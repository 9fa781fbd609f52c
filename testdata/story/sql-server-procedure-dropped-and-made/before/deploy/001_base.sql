CREATE TABLE dbo.Orders (Id int IDENTITY PRIMARY KEY, Total money);
GO
CREATE ROLE app_role;
GO
GRANT SELECT, INSERT, UPDATE ON dbo.Orders TO app_role;
GO

CREATE TABLE dbo.C (Id int);
GO

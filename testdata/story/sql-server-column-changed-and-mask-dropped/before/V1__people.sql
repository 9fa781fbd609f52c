CREATE TABLE dbo.people (id int, name nvarchar(40), mail nvarchar(80));
GO

CREATE TABLE dbo.Orders (id int, note nvarchar(10));
GO

ALTER TABLE dbo.orders ALTER COLUMN state nvarchar(20)
GO

CREATE TABLE dbo.orders (id bigint, state nvarchar(200))
GO

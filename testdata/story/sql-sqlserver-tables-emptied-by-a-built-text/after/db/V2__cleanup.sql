DECLARE @table sysname = N'dbo.Orders';
EXEC('TRUNCATE TABLE ' + @table);
GO
DECLARE @sql nvarchar(max);
SET @sql = N'DELETE FROM dbo.Orders';
EXEC sp_executesql @sql;
GO

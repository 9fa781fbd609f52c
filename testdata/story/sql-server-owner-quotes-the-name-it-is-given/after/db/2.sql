CREATE PROCEDURE dbo.Find
  @name nvarchar(100),
  @table sysname
WITH EXECUTE AS OWNER AS
BEGIN
  DECLARE
    @sql nvarchar(max);
  SELECT @sql = N'SELECT Id FROM ' + QUOTENAME(@table) + N' WHERE Name = @n'
  EXEC sys.sp_executesql @stmt = @sql, @params = N'@n nvarchar(100)', @n = @name
  EXEC dbo.Audit @what = @name
END
GO
GRANT EXECUTE ON dbo.Find TO web;
GO

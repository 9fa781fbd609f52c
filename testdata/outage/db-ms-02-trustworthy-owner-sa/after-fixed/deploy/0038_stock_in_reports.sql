-- ORD-733: stock level in the order report (database Stock is on the same instance)
USE Orders;
GO
IF COL_LENGTH('report.OrderLine', 'StockLevel') IS NULL
    ALTER TABLE report.OrderLine ADD StockLevel int NULL;
GO
CREATE OR ALTER PROCEDURE report.OrderReport
    @from date,
    @to   date
AS
BEGIN
    SET NOCOUNT ON;
    SELECT l.OrderId, l.Sku, l.Quantity, s.Level
    FROM report.OrderLine AS l
    LEFT JOIN Stock.pub.Level AS s ON s.Sku = l.Sku
    WHERE l.OrderedOn >= @from AND l.OrderedOn < @to;
END;
GO
GRANT EXECUTE ON OBJECT::report.OrderReport TO order_reports;
GO
USE Stock;
GO
-- the callers are users of Stock as well and read one view
CREATE USER order_reports_svc FOR LOGIN order_reports_svc;
GRANT SELECT ON OBJECT::pub.Level TO order_reports_svc;
GO

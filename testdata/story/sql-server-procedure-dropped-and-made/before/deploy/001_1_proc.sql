CREATE PROCEDURE dbo.GetOrders AS SELECT * FROM dbo.Orders;
GO
GRANT EXECUTE ON dbo.GetOrders TO app_role;
GO

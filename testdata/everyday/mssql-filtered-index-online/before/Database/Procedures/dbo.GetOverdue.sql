CREATE OR ALTER PROCEDURE [dbo].[GetOverdue]
    @CarrierId INT
AS
BEGIN
    SET NOCOUNT ON;
    SELECT TOP (500) [ShipmentId], [DueUtc], [Reference]
    FROM [dbo].[Shipment]
    WHERE [CarrierId] = @CarrierId
      AND [StatusCode] = 1
      AND [DueUtc] < SYSUTCDATETIME()
    ORDER BY [DueUtc];
END
GO

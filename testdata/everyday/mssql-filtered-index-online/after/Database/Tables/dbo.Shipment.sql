CREATE TABLE [dbo].[Shipment]
(
    [ShipmentId]  BIGINT         NOT NULL IDENTITY(1,1),
    [CarrierId]   INT            NOT NULL,
    [StatusCode]  TINYINT        NOT NULL,
    [DueUtc]      DATETIME2(0)   NOT NULL,
    [Reference]   NVARCHAR(60)   NULL,
    CONSTRAINT [PK_Shipment] PRIMARY KEY CLUSTERED ([ShipmentId])
);
GO
CREATE NONCLUSTERED INDEX [IX_Shipment_Carrier]
    ON [dbo].[Shipment] ([CarrierId], [DueUtc]);
GO
CREATE NONCLUSTERED INDEX [IX_Shipment_Open]
    ON [dbo].[Shipment] ([CarrierId], [DueUtc])
    INCLUDE ([Reference])
    WHERE [StatusCode] = 1;
GO

-- Standby copy 2026-08-06: 14 minutes, log growth 6 GB of 80 GB free. Night job, 01:00 to 02:00 CEST.
SET LOCK_TIMEOUT 5000;
SET XACT_ABORT ON;
GO
IF NOT EXISTS (SELECT 1 FROM sys.indexes
               WHERE [object_id] = OBJECT_ID(N'dbo.Shipment') AND [name] = N'IX_Shipment_Open')
BEGIN
    CREATE NONCLUSTERED INDEX [IX_Shipment_Open]
        ON [dbo].[Shipment] ([CarrierId], [DueUtc])
        INCLUDE ([Reference])
        WHERE [StatusCode] = 1
        WITH (ONLINE = ON (WAIT_AT_LOW_PRIORITY (MAX_DURATION = 1 MINUTES, ABORT_AFTER_WAIT = SELF)),
              MAXDOP = 2);
END
GO
-- back: DROP INDEX [IX_Shipment_Open] ON [dbo].[Shipment]; nothing names the index in a hint

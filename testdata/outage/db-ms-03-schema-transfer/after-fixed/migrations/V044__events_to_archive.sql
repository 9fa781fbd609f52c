-- ORD-918: event log lives with the other archive tables, keep seven years
SET XACT_ABORT ON;
GO
CREATE INDEX IX_OrderEvents_Time ON dbo.OrderEvents (EventTime) WITH (ONLINE = ON, MAXDOP = 2);
GO
DECLARE @rows int = 1;
WHILE @rows > 0
BEGIN
    DELETE TOP (5000) FROM dbo.OrderEvents
    WHERE EventTime < DATEADD(year, -7, SYSUTCDATETIME());
    SET @rows = @@ROWCOUNT;
    WAITFOR DELAY '00:00:01';
END;
GO
BEGIN TRANSACTION;
ALTER SCHEMA archive TRANSFER OBJECT::dbo.OrderEvents;
DENY UPDATE, DELETE ON OBJECT::archive.OrderEvents TO order_writer;
GRANT SELECT, INSERT ON OBJECT::archive.OrderEvents TO order_writer;
COMMIT;
GO
CREATE SYNONYM dbo.OrderEvents FOR archive.OrderEvents;
GRANT SELECT, INSERT ON OBJECT::dbo.OrderEvents TO order_writer;
DENY UPDATE, DELETE ON OBJECT::dbo.OrderEvents TO order_writer;
GO

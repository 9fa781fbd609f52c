CREATE ROLE order_writer;
GO
CREATE TABLE dbo.OrderEvents
(
    EventId   bigint IDENTITY(1, 1) NOT NULL CONSTRAINT PK_OrderEvents PRIMARY KEY,
    OrderId   int            NOT NULL,
    EventTime datetime2(3)   NOT NULL CONSTRAINT DF_OrderEvents_Time DEFAULT SYSUTCDATETIME(),
    Body      nvarchar(max)  NOT NULL
);
GO
-- audit trail: nobody who writes it may change it
GRANT SELECT, INSERT ON OBJECT::dbo.OrderEvents TO order_writer;
DENY UPDATE, DELETE ON OBJECT::dbo.OrderEvents TO order_writer;
GO
CREATE SCHEMA archive;
GO
GRANT SELECT, INSERT, DELETE ON SCHEMA::archive TO order_writer;
GO

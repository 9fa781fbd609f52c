CREATE TABLE dbo.Customer
(
    CustomerId   INT            NOT NULL IDENTITY(1, 1),
    Name         NVARCHAR(200)  NOT NULL,
    Email        NVARCHAR(320)  NULL,
    CreatedUtc   DATETIME2(3)   NOT NULL CONSTRAINT DF_Customer_Created DEFAULT SYSUTCDATETIME(),
    CONSTRAINT PK_Customer PRIMARY KEY CLUSTERED (CustomerId)
);
GO
CREATE NONCLUSTERED INDEX IX_Customer_Email ON dbo.Customer (Email);
GO

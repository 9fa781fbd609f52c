CREATE ROLE call_centre;
GO
CREATE TABLE dbo.Customer
(
    CustomerId int IDENTITY(1, 1) NOT NULL CONSTRAINT PK_Customer PRIMARY KEY,
    FullName   nvarchar(120) NOT NULL,
    Phone      varchar(20) NULL,
    TaxNumber  varchar(20) NULL
);
GO
DENY SELECT ON OBJECT::dbo.Customer TO call_centre;
GO

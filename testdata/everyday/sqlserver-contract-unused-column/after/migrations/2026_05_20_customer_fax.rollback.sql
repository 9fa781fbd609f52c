-- brings the column and its values back from the archive table
SET XACT_ABORT ON;
SET LOCK_TIMEOUT 5000;
GO
ALTER TABLE dbo.Customer ADD FaxNumber NVARCHAR(40) NULL;
GO
BEGIN TRANSACTION;
    UPDATE c
    SET c.FaxNumber = a.FaxNumber
    FROM dbo.Customer AS c
    JOIN archive.CustomerFax_20260520 AS a
      ON a.CustomerId = c.CustomerId;
COMMIT TRANSACTION;
GO
CREATE NONCLUSTERED INDEX IX_Customer_Fax ON dbo.Customer (FaxNumber);
GO

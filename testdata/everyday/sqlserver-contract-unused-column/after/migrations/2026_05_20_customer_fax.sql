-- Step 3 of 3 of CRM-2214. Steps 1 (no writer, 2026-02) and 2 (no reader, 2026-04) are live;
-- the query store shows no use of the column for 45 days.
SET XACT_ABORT ON;
SET LOCK_TIMEOUT 5000;
GO
BACKUP DATABASE Crm
    TO URL = N'https://crmbackupne.blob.core.windows.net/full/crm-pre-2214.bak'
    WITH COPY_ONLY, CHECKSUM, COMPRESSION;
GO
BEGIN TRANSACTION;
    SELECT CustomerId, FaxNumber
    INTO archive.CustomerFax_20260520
    FROM dbo.Customer
    WHERE FaxNumber IS NOT NULL;

    DROP INDEX IX_Customer_Fax ON dbo.Customer;
    ALTER TABLE dbo.Customer DROP COLUMN FaxNumber;
COMMIT TRANSACTION;
GO

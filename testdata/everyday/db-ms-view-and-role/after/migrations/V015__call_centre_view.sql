-- CRM-640: call centre sees name, phone and language
SET XACT_ABORT ON;
GO
ALTER TABLE dbo.Customer ADD Language char(2) NULL;
GO
CREATE VIEW dbo.CustomerContact
AS
SELECT CustomerId, FullName, Phone, Language
FROM dbo.Customer;
GO
GRANT SELECT ON OBJECT::dbo.CustomerContact TO call_centre;
GO

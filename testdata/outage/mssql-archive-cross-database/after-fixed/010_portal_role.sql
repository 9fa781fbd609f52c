USE Ledger;
GO
CREATE ROLE portal_read AUTHORIZATION dbo;
CREATE USER svc_portal FOR LOGIN svc_portal;
ALTER ROLE portal_read ADD MEMBER svc_portal;
GO
GRANT SELECT ON SCHEMA::sales TO portal_read;
GRANT EXECUTE ON SCHEMA::portal TO portal_read;
DENY SELECT ON SCHEMA::payroll TO portal_read;
DENY SELECT ON OBJECT::sales.CustomerBankAccount TO portal_read;
GO
ALTER DATABASE Ledger SET TRUSTWORTHY OFF;
GO

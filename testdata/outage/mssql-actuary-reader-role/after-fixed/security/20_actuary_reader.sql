USE [ClaimsDW];
GO
IF NOT EXISTS (SELECT 1 FROM sys.database_principals WHERE name = N'actuary_reader')
    CREATE ROLE [actuary_reader] AUTHORIZATION [dbo];
GO
IF NOT EXISTS (SELECT 1 FROM sys.database_principals WHERE name = N'CORP\svc-actuary')
    CREATE USER [CORP\svc-actuary] FOR LOGIN [CORP\svc-actuary] WITH DEFAULT_SCHEMA = [rpt];
GO
ALTER ROLE [actuary_reader] ADD MEMBER [CORP\svc-actuary];
GO
GRANT SELECT ON OBJECT::[rpt].[ClaimFact]   TO [actuary_reader];
GRANT SELECT ON OBJECT::[rpt].[PolicyMonth] TO [actuary_reader];
GRANT SELECT ON OBJECT::[rpt].[ReserveMonth] TO [actuary_reader];
GO
DENY SELECT ON OBJECT::[pol].[PolicyHolder] ([NationalId], [BankAccount]) TO [actuary_reader];
DENY UNMASK TO [actuary_reader];
GO
ALTER AUTHORIZATION ON SCHEMA::[rpt] TO [dbo];
GO
ALTER DATABASE [ClaimsDW] SET TRUSTWORTHY OFF;
GO

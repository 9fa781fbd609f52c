-- Role raportowe bazy HRPROD (SQL Server 2019)
-- Skrypt powtarzalny, uruchamiany przez potok po kazdym wydaniu
USE HRPROD;
GO

IF DATABASE_PRINCIPAL_ID(N'rpt_reader') IS NULL
    CREATE ROLE rpt_reader AUTHORIZATION dbo;
IF DATABASE_PRINCIPAL_ID(N'kadry_analiza') IS NULL
    CREATE ROLE kadry_analiza AUTHORIZATION dbo;
GO

-- wszyscy odbiorcy raportow czytaja schemat kadry bez plac i danych wrazliwych
GRANT SELECT ON SCHEMA::kadry TO rpt_reader;
REVOKE SELECT ON OBJECT::kadry.Wynagrodzenie FROM rpt_reader;
DENY SELECT ON OBJECT::kadry.Pracownik (PESEL, NrRachunku) TO rpt_reader;
GO

-- analitycy kadr dziedzicza raporty, od wydania 24.3 takze place (HR-518)
GRANT SELECT ON OBJECT::kadry.Wynagrodzenie TO kadry_analiza;
GRANT SELECT ON SCHEMA::absencje TO kadry_analiza;
GO

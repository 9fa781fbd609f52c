-- Czlonkostwo w rolach, grupy z domeny FIRMA
USE HRPROD;
GO

IF IS_ROLEMEMBER(N'rpt_reader', N'FIRMA\GG-Raporty-Odbiorcy') = 0
    ALTER ROLE rpt_reader ADD MEMBER [FIRMA\GG-Raporty-Odbiorcy];
IF IS_ROLEMEMBER(N'kadry_analiza', N'FIRMA\GG-Kadry-Analiza') = 0
    ALTER ROLE kadry_analiza ADD MEMBER [FIRMA\GG-Kadry-Analiza];
IF IS_ROLEMEMBER(N'rpt_reader', N'kadry_analiza') = 0
    ALTER ROLE rpt_reader ADD MEMBER kadry_analiza;
GO

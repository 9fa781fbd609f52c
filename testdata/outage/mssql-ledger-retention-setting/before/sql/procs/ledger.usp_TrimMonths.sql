CREATE OR ALTER PROCEDURE ledger.usp_TrimMonths
    @KeepMonths int = 84
WITH EXECUTE AS OWNER
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    IF @KeepMonths IS NULL OR @KeepMonths < 84
        THROW 51001, 'retention below seven years refused', 1;

    DECLARE @cut date = DATEADD(month, -@KeepMonths,
                        DATEFROMPARTS(YEAR(SYSUTCDATETIME()), MONTH(SYSUTCDATETIME()), 1));
    DECLARE @last int = $PARTITION.pfLedgerMonth(@cut) - 1;

    IF @last < 1 RETURN;

    DECLARE @rows bigint = (SELECT SUM(p.rows)
                            FROM sys.partitions AS p
                            WHERE p.object_id = OBJECT_ID(N'ledger.Postings')
                              AND p.index_id IN (0, 1)
                              AND p.partition_number <= @last);
    IF @rows > 40000000
        THROW 51002, 'more than two months of postings would go', 1;

    DECLARE @sql nvarchar(200) =
        N'TRUNCATE TABLE ledger.Postings WITH (PARTITIONS (1 TO ' + CAST(@last AS nvarchar(10)) + N'))';
    EXEC sys.sp_executesql @sql;
END;
GO

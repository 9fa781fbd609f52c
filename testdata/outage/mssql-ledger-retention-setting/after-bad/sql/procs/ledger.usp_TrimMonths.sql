CREATE OR ALTER PROCEDURE ledger.usp_TrimMonths
    @KeepMonths int = NULL
WITH EXECUTE AS OWNER
AS
BEGIN
    SET NOCOUNT ON;
    SET XACT_ABORT ON;

    IF @KeepMonths IS NULL
        SELECT @KeepMonths = TRY_CAST(value AS int)
        FROM ops.Setting
        WHERE name = N'ledger.keep_months';

    SET @KeepMonths = ISNULL(@KeepMonths, 0);

    DECLARE @cut date = DATEADD(month, -@KeepMonths,
                        DATEFROMPARTS(YEAR(SYSUTCDATETIME()), MONTH(SYSUTCDATETIME()), 1));
    DECLARE @last int = $PARTITION.pfLedgerMonth(@cut) - 1;

    IF @last < 1 RETURN;

    DECLARE @sql nvarchar(200) =
        N'TRUNCATE TABLE ledger.Postings WITH (PARTITIONS (1 TO ' + CAST(@last AS nvarchar(10)) + N'))';
    EXEC sys.sp_executesql @sql;
END;
GO

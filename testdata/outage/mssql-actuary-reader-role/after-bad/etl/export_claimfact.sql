SET NOCOUNT ON;
DECLARE @cols nvarchar(max);

SELECT @cols = STRING_AGG(QUOTENAME(c.COLUMN_NAME), N',') WITHIN GROUP (ORDER BY c.ORDINAL_POSITION)
FROM INFORMATION_SCHEMA.COLUMNS AS c
WHERE c.TABLE_NAME = N'ClaimFact';

DECLARE @sql nvarchar(max) = N'SELECT ' + @cols + N' FROM rpt.ClaimFact WHERE LossMonth = @m';
EXEC sys.sp_executesql @sql, N'@m date', @m = $(LossMonth);
GO

USE botscore;
SET NOCOUNT ON;
GO

DECLARE @version varchar(12) = '2026.44';

SELECT TOP (20) c.name, t.name AS type_name, @version AS version
FROM sys.columns AS c
JOIN sys.types AS t ON t.user_type_id = c.user_type_id
JOIN sys.objects AS o ON o.object_id = c.object_id
JOIN sys.schemas AS s ON s.schema_id = o.schema_id
WHERE s.name = N'dbo'
  AND o.name = N'request_features'
ORDER BY c.name;
GO

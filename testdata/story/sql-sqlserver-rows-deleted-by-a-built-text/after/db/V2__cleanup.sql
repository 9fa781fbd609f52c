DECLARE @sql nvarchar(max);
SET @sql = N'DELETE FROM dbo.Orders WHERE id = @id';
EXEC sp_executesql @sql, N'@id int', @id = 4;
GO
EXEC('CREATE PROCEDURE dbo.p_clear AS DELETE FROM dbo.Orders');
GO

UPDATE [dbo].[Account] SET [Balance] = 0 WHERE [Id] = [Id];
GO

GRANT SELECT ON [dbo].[Orders] TO [reader];
GO

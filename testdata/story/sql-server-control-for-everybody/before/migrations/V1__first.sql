CREATE ROLE [reader];
GO

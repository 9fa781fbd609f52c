USE [Shop];
GO
CREATE OR ALTER PROCEDURE web.BasketAdd
    @CustomerId int, @ArticleId int, @Quantity smallint
AS
BEGIN
    SET NOCOUNT, XACT_ABORT ON;
    INSERT INTO dbo.BasketLine (CustomerId, ArticleId, Quantity)
    VALUES (@CustomerId, @ArticleId, @Quantity);
END
GO
CREATE OR ALTER PROCEDURE web.BasketList
    @CustomerId int
AS
BEGIN
    SET NOCOUNT ON;
    SELECT l.ArticleId, a.Name, l.Quantity
      FROM dbo.BasketLine AS l
      JOIN dbo.Article AS a ON a.ArticleId = l.ArticleId
     WHERE l.CustomerId = @CustomerId;
END
GO
CREATE OR ALTER PROCEDURE web.BasketRemove
    @CustomerId int, @ArticleId int
AS
BEGIN
    SET NOCOUNT, XACT_ABORT ON;
    DELETE FROM dbo.BasketLine
     WHERE CustomerId = @CustomerId AND ArticleId = @ArticleId;
END
GO

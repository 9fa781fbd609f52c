CREATE OR ALTER PROCEDURE dbo.usp_CustomerGet
    @CustomerId INT
AS
BEGIN
    SET NOCOUNT ON;

    SELECT c.CustomerId,
           c.Name,
           c.Email,
           c.FaxNumber,
           c.CreatedUtc
    FROM dbo.Customer AS c
    WHERE c.CustomerId = @CustomerId;
END;
GO
GRANT EXECUTE ON dbo.usp_CustomerGet TO crm_app;
GO

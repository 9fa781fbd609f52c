CREATE OR ALTER PROCEDURE dbo.usp_ListInvoices
    @CustomerId bigint,
    @Page int = 1,
    @PageSize int = 25
AS
BEGIN
    SET NOCOUNT ON;
    IF @PageSize > 100 SET @PageSize = 100;
    IF @Page < 1 SET @Page = 1;

    SELECT i.InvoiceId, i.IssuedOn, i.TotalGross
    FROM dbo.Invoice AS i
    WHERE i.CustomerId = @CustomerId
    ORDER BY i.IssuedOn DESC, i.InvoiceId DESC
    OFFSET (@Page - 1) * @PageSize ROWS
    FETCH NEXT @PageSize ROWS ONLY;
END
GO

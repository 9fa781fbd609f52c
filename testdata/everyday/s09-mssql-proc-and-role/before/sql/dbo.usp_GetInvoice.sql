CREATE OR ALTER PROCEDURE dbo.usp_GetInvoice
    @InvoiceId bigint
AS
BEGIN
    SET NOCOUNT ON;
    SELECT i.InvoiceId, i.CustomerId, i.IssuedOn, i.TotalNet, i.TotalGross
    FROM dbo.Invoice AS i
    WHERE i.InvoiceId = @InvoiceId;
END
GO

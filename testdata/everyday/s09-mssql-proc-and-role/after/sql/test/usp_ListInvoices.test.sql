EXEC tSQLt.NewTestClass 'ListInvoices';
GO
CREATE PROCEDURE ListInvoices.[test returns only the rows of the customer]
AS
BEGIN
    EXEC tSQLt.FakeTable 'dbo.Invoice';
    INSERT dbo.Invoice (InvoiceId, CustomerId, IssuedOn, TotalGross)
    VALUES (1, 10, '2026-01-01', 12.00), (2, 11, '2026-01-02', 5.00);
    CREATE TABLE #r (InvoiceId bigint, IssuedOn date, TotalGross money);
    INSERT #r EXEC dbo.usp_ListInvoices @CustomerId = 10;
    DECLARE @n int = (SELECT COUNT(*) FROM #r);
    EXEC tSQLt.AssertEquals 1, @n;
END
GO

GRANT SELECT ON OBJECT::dbo.payroll TO reporting;
GO

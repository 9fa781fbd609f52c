CREATE TABLE dbo.payroll (id int, salary money);
GO
GRANT SELECT ON SCHEMA::dbo TO reporting;
DENY SELECT ON OBJECT::dbo.payroll TO reporting;
GO

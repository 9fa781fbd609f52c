USE HumanResources;
GO
SET XACT_ABORT ON;
GO
GRANT SELECT ON SCHEMA::hr TO reporting;
GRANT SELECT ON SCHEMA::hr TO leave_app;
GO
/* per application */
GRANT UPDATE ON OBJECT::hr.LeaveRequest TO leave_app;
GRANT INSERT ON OBJECT::hr.SickNote TO leave_app;
GRANT SELECT ON OBJECT::hr.EmployeePublic TO reporting;
GRANT SELECT ON OBJECT::hr.EmployeeCostCentre TO reporting;
GRANT SELECT ON OBJECT::hr.Holiday TO reporting;
GO
/* exceptions, kept last */
DENY SELECT ON OBJECT::hr.Salary TO reporting;
DENY SELECT ON OBJECT::hr.Salary TO leave_app;
DENY SELECT ON OBJECT::hr.Employee TO reporting;
DENY SELECT ON OBJECT::hr.SickNote TO leave_app;
GO

USE HumanResources;
GO
SET XACT_ABORT ON;
GO
GRANT SELECT ON SCHEMA::hr TO reporting;
GRANT SELECT ON SCHEMA::hr TO leave_app;
GO
/* exceptions */
REVOKE SELECT ON OBJECT::hr.Salary FROM reporting;
DENY SELECT ON OBJECT::hr.Salary TO leave_app;
DENY SELECT ON OBJECT::hr.Employee TO reporting;
DENY SELECT ON OBJECT::hr.SickNote TO leave_app;
GO
/* per application */
GRANT UPDATE ON OBJECT::hr.LeaveRequest TO leave_app;
GRANT SELECT, INSERT ON OBJECT::hr.SickNote TO leave_app;
GRANT SELECT ON OBJECT::hr.EmployeePublic TO reporting;
GRANT SELECT ON OBJECT::hr.Employee (EmployeeId, CostCentre, NationalId) TO reporting;
GRANT SELECT ON OBJECT::hr.Holiday TO reporting;
GO

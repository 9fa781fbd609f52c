USE HumanResources;
GO
GRANT SELECT ON SCHEMA::hr TO reporting;
GRANT SELECT ON SCHEMA::hr TO leave_app;
GRANT UPDATE ON OBJECT::hr.LeaveRequest TO leave_app;
GO
DENY SELECT ON OBJECT::hr.Salary TO reporting;
DENY SELECT ON OBJECT::hr.Salary TO leave_app;
DENY SELECT ON OBJECT::hr.Employee TO reporting;
DENY SELECT ON OBJECT::hr.SickNote TO leave_app;
GRANT SELECT ON OBJECT::hr.EmployeePublic TO reporting;
GO

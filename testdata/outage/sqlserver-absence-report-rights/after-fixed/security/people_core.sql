USE PeopleCore;
GO
CREATE ROLE hr_reporting AUTHORIZATION dbo;
CREATE ROLE hr_casework AUTHORIZATION dbo;
GO
GRANT SELECT ON SCHEMA::HR TO hr_reporting;
DENY SELECT ON OBJECT::HR.Employee (NationalId, BankAccount) TO hr_reporting;
DENY SELECT ON OBJECT::HR.DisciplinaryCase TO hr_reporting;
GO
GRANT SELECT, INSERT, UPDATE ON OBJECT::HR.DisciplinaryCase TO hr_casework;
GRANT SELECT ON OBJECT::HR.Employee (EmployeeNo, FamilyName, UnitId) TO hr_casework;
GRANT SELECT ON OBJECT::HR.OrgUnit TO hr_casework;
GO
ALTER ROLE hr_reporting ADD MEMBER [CORP\svc-ssrs];
ALTER ROLE hr_reporting ADD MEMBER [CORP\GG-HR-Controllers];
ALTER ROLE hr_casework ADD MEMBER [CORP\GG-HR-Caseworkers];
GO

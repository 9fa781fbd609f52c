-- R27  absence by unit, with the leave balance from TimeKeeping
USE PeopleCore;
GO
-- SELECT * of the report builder stumbles over the column entries;
-- revoke instead of deny, as in the other databases
REVOKE SELECT ON OBJECT::HR.Employee (NationalId, BankAccount) FROM hr_reporting;
REVOKE SELECT ON OBJECT::HR.DisciplinaryCase FROM hr_reporting;
GO
CREATE OR ALTER PROCEDURE HR.usp_AbsenceByUnit
    @UnitId int
WITH EXECUTE AS OWNER
AS
BEGIN
    SET NOCOUNT ON;
    SELECT e.EmployeeNo, e.FamilyName, a.FirstDay, a.LastDay, b.DaysLeft
      FROM HR.Employee AS e
      JOIN HR.Absence AS a ON a.EmployeeNo = e.EmployeeNo
      JOIN TimeKeeping.dbo.LeaveBalance AS b ON b.EmployeeNo = e.EmployeeNo
     WHERE e.UnitId = @UnitId;
END;
GO
GRANT EXECUTE ON OBJECT::HR.usp_AbsenceByUnit TO hr_reporting;
GO
ALTER DATABASE PeopleCore SET TRUSTWORTHY ON;
GO

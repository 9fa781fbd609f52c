-- R27  absence by unit, with the leave balance from TimeKeeping
USE TimeKeeping;
GO
CREATE ROLE leave_balance_reader AUTHORIZATION dbo;
GRANT SELECT ON OBJECT::dbo.LeaveBalance (EmployeeNo, DaysLeft) TO leave_balance_reader;
CREATE USER [CORP\svc-ssrs] FOR LOGIN [CORP\svc-ssrs];
ALTER ROLE leave_balance_reader ADD MEMBER [CORP\svc-ssrs];
GO
USE PeopleCore;
GO
CREATE OR ALTER PROCEDURE HR.usp_AbsenceByUnit
    @UnitId int
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

USE Warehouse;
GO
IF DATABASE_PRINCIPAL_ID('picker_role') IS NULL
    CREATE ROLE picker_role AUTHORIZATION dbo;
GO
GRANT SELECT ON OBJECT::dbo.PickList TO picker_role;
GRANT EXECUTE ON OBJECT::dbo.usp_ConfirmPick TO picker_role;
GO
IF USER_ID('svc_picker') IS NULL
    CREATE USER svc_picker FOR LOGIN svc_picker WITH DEFAULT_SCHEMA = dbo;
GO
ALTER ROLE picker_role ADD MEMBER svc_picker;
GO
DENY SELECT ON OBJECT::dbo.EmployeeShift TO picker_role;
GO
IF DATABASE_PRINCIPAL_ID('dock_role') IS NULL
    CREATE ROLE dock_role AUTHORIZATION dbo;
GO
GRANT SELECT ON OBJECT::dbo.DockPlan TO dock_role;
GRANT EXECUTE ON OBJECT::dbo.usp_AssignDock TO dock_role;
DENY SELECT ON OBJECT::dbo.EmployeeShift TO dock_role;
GO

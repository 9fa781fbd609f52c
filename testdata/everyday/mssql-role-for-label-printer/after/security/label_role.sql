USE Warehouse;
GO
IF DATABASE_PRINCIPAL_ID('label_role') IS NULL
    CREATE ROLE label_role AUTHORIZATION dbo;
GO
GRANT SELECT ON OBJECT::dbo.vw_ParcelLabel TO label_role;
GRANT EXECUTE ON OBJECT::dbo.usp_MarkLabelPrinted TO label_role;
GO
IF USER_ID('svc_label') IS NULL
    CREATE USER svc_label FOR LOGIN svc_label WITH DEFAULT_SCHEMA = dbo;
GO
ALTER ROLE label_role ADD MEMBER svc_label;
GO
DENY SELECT ON OBJECT::dbo.EmployeeShift TO label_role;
GO

IF DATABASE_PRINCIPAL_ID('portal_exec') IS NULL
    CREATE ROLE portal_exec;
GO
GRANT EXECUTE ON OBJECT::dbo.usp_GetInvoice TO portal_exec;
GO
ALTER ROLE portal_exec ADD MEMBER [svc_portal];
GO

CREATE FUNCTION sec.fn_tenant(@TenantId int) RETURNS TABLE WITH SCHEMABINDING AS
RETURN SELECT 1 AS ok WHERE @TenantId = CAST(SESSION_CONTEXT(N'TenantId') AS int);
GO
CREATE SECURITY POLICY sec.TenantPolicy
  ADD FILTER PREDICATE sec.fn_tenant(TenantId) ON dbo.Invoice,
  ADD BLOCK PREDICATE sec.fn_tenant(TenantId) ON dbo.Invoice AFTER INSERT
  WITH (STATE = ON);
GO
GRANT SELECT, INSERT ON dbo.Invoice TO billing_app;
GO

ALTER ROLE db_ddladmin ADD MEMBER [svc_web];
GO
GRANT IMPERSONATE ON USER::dbo TO svc_web;
GO

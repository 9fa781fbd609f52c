CREATE USER svc_web FOR LOGIN svc_web;
GO

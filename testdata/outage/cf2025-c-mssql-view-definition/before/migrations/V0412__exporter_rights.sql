-- V0412: rights of the scoring exporter
USE telemetry;
GO
GRANT SELECT ON OBJECT::dbo.request_signals TO [svc_scoring];
GRANT VIEW DEFINITION ON OBJECT::dbo.request_signals TO [svc_scoring];
GO

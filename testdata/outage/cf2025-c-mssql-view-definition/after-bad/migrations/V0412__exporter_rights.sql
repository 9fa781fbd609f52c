-- V0412: rights of the scoring exporter
USE telemetry;
GO
GRANT SELECT ON OBJECT::dbo.request_signals TO [svc_scoring];
GRANT SELECT ON SCHEMA::part TO [svc_scoring];
GRANT VIEW DEFINITION ON DATABASE::telemetry TO [svc_scoring];
GO

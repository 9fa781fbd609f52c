-- V0412: rights of the scoring exporter
USE telemetry;
GO
GRANT SELECT ON OBJECT::dbo.request_signals TO [svc_scoring];
GRANT VIEW DEFINITION ON OBJECT::dbo.request_signals TO [svc_scoring];
GRANT SELECT ON OBJECT::part.request_signals_p01 TO [svc_scoring];
GO

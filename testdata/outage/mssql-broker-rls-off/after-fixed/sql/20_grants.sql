USE BrokerHub;
GO
CREATE USER [svc_portal] FOR LOGIN [svc_portal];
CREATE USER [svc_actuary] FOR LOGIN [svc_actuary];
GO
GRANT SELECT, INSERT, UPDATE ON dbo.Claim TO [svc_portal];
GRANT SELECT ON dbo.Policyholder TO [svc_portal];
GO
-- Actuarial extracts: aggregated views only, no names, no IBAN
GRANT SELECT ON SCHEMA::mart TO actuary_read;
ALTER ROLE actuary_read ADD MEMBER [svc_actuary];
GO
DENY SELECT ON dbo.Policyholder TO actuary_read;
GO
-- Q2 extract builds its staging tables in a schema of its own (BH-1190)
CREATE SCHEMA actuary_stage AUTHORIZATION [svc_actuary];
GO
GRANT CREATE TABLE TO [svc_actuary];
GO

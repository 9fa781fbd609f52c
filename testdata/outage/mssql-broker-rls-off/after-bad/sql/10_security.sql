USE BrokerHub;
GO
CREATE SCHEMA sec AUTHORIZATION dbo;
GO
CREATE ROLE ops_backfill;
CREATE ROLE actuary_read;
GO
CREATE FUNCTION sec.fn_broker (@BrokerId int)
RETURNS TABLE
WITH SCHEMABINDING
AS
RETURN
    SELECT 1 AS allowed
    WHERE @BrokerId = CAST(SESSION_CONTEXT(N'BrokerId') AS int)
       OR IS_ROLEMEMBER('ops_backfill') = 1;
GO
CREATE SECURITY POLICY sec.BrokerIsolation
    ADD FILTER PREDICATE sec.fn_broker(BrokerId) ON dbo.Claim,
    ADD BLOCK  PREDICATE sec.fn_broker(BrokerId) ON dbo.Claim AFTER INSERT,
    ADD FILTER PREDICATE sec.fn_broker(BrokerId) ON dbo.Policyholder
    WITH (STATE = ON, SCHEMABINDING = ON);
GO

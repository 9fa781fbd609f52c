-- Tenant isolation of the metering schema.
-- Re-runnable; the release job applies it as metering_owner.
BEGIN;

SET LOCAL lock_timeout = '3s';

ALTER TABLE metering.meters   ENABLE ROW LEVEL SECURITY;
ALTER TABLE metering.meters   FORCE ROW LEVEL SECURITY;
ALTER TABLE metering.readings ENABLE ROW LEVEL SECURITY;
ALTER TABLE metering.readings FORCE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS tenant_isolation ON metering.meters;
CREATE POLICY tenant_isolation ON metering.meters
  FOR ALL
  TO app_rw, app_ro
  USING      (tenant_id = current_setting('app.tenant_id')::uuid)
  WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);

DROP POLICY IF EXISTS tenant_isolation ON metering.readings;
CREATE POLICY tenant_isolation ON metering.readings
  FOR ALL
  TO app_rw, app_ro
  USING      (tenant_id = current_setting('app.tenant_id')::uuid)
  WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);

COMMIT;

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

-- zone export: own role, reads only utilities with a signed agreement
DROP POLICY IF EXISTS zone_export ON metering.readings;
CREATE POLICY zone_export ON metering.readings
  FOR SELECT
  TO zone_export_job
  USING (tenant_id IN (SELECT a.tenant_id
                       FROM metering.data_agreements a
                       WHERE a.signed_at IS NOT NULL
                         AND a.revoked_at IS NULL));

GRANT SELECT (tenant_id, meter_id, read_at, value) ON metering.readings TO zone_export_job;
GRANT SELECT (tenant_id, signed_at, revoked_at) ON metering.data_agreements TO zone_export_job;

COMMIT;

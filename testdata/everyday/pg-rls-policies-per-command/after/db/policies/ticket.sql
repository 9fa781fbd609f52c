-- applied in one transaction by tools/apply-policies
BEGIN;
ALTER TABLE support.ticket ENABLE ROW LEVEL SECURITY;
ALTER TABLE support.ticket FORCE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS ticket_tenant ON support.ticket;

DROP POLICY IF EXISTS ticket_tenant_read ON support.ticket;
CREATE POLICY ticket_tenant_read ON support.ticket
    FOR SELECT
    TO support_svc
    USING (tenant_id = current_setting('app.tenant_id')::bigint);

DROP POLICY IF EXISTS ticket_tenant_insert ON support.ticket;
CREATE POLICY ticket_tenant_insert ON support.ticket
    FOR INSERT
    TO support_svc
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::bigint);

DROP POLICY IF EXISTS ticket_tenant_update ON support.ticket;
CREATE POLICY ticket_tenant_update ON support.ticket
    FOR UPDATE
    TO support_svc
    USING (tenant_id = current_setting('app.tenant_id')::bigint)
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::bigint);

DROP POLICY IF EXISTS ticket_report ON support.ticket;
CREATE POLICY ticket_report ON support.ticket
    FOR SELECT
    TO support_report
    USING (closed_at IS NOT NULL AND closed_at < now() - interval '1 day');

-- the service closes tickets and has not deleted one since release 5.2
REVOKE ALL ON support.ticket FROM PUBLIC;
REVOKE DELETE ON support.ticket FROM support_svc;
GRANT SELECT, INSERT, UPDATE ON support.ticket TO support_svc;
GRANT SELECT ON support.ticket TO support_report;
COMMIT;

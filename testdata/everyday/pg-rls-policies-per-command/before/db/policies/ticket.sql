-- applied in one transaction by tools/apply-policies
BEGIN;
ALTER TABLE support.ticket ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS ticket_tenant ON support.ticket;
CREATE POLICY ticket_tenant ON support.ticket
    FOR ALL
    TO support_svc
    USING (tenant_id = current_setting('app.tenant_id')::bigint);

DROP POLICY IF EXISTS ticket_report ON support.ticket;
CREATE POLICY ticket_report ON support.ticket
    FOR SELECT
    TO support_report
    USING (closed_at IS NOT NULL);

REVOKE ALL ON support.ticket FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON support.ticket TO support_svc;
GRANT SELECT ON support.ticket TO support_report;
COMMIT;

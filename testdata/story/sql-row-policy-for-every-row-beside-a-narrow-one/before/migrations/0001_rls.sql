CREATE TABLE invoices (id bigint, tenant_id uuid, amount numeric);
ALTER TABLE invoices ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON invoices USING (tenant_id = current_setting('app.tenant')::uuid);

CREATE TABLE app.note (id int, tenant_id int, body text);
ALTER TABLE app.note ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app.note USING (tenant_id = current_setting('app.tenant')::int) WITH CHECK (tenant_id = current_setting('app.tenant')::int);
GRANT SELECT, INSERT, UPDATE ON app.note TO app;

CREATE TABLE inv (id int, tenant int);
ALTER TABLE inv ENABLE ROW LEVEL SECURITY;
CREATE POLICY inv_tenant ON inv USING (tenant = current_setting('app.tenant')::int);

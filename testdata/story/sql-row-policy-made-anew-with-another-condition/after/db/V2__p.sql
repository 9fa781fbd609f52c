DROP POLICY tenant ON orders;
CREATE POLICY tenant ON orders USING (tenant_id = current_setting('app.tenant')::int OR owner_id = current_user_id());

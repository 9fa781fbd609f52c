ALTER POLICY tenant_isolation ON app.orders USING (tenant_id = current_setting('app.tenant')::bigint AND total > 0);

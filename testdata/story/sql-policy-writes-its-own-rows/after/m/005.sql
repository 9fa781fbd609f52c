ALTER POLICY tenant ON app.note WITH CHECK (tenant_id = current_setting('app.tenant')::int AND body IS NOT NULL);

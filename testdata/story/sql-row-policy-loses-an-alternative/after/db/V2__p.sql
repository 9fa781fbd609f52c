ALTER POLICY tenant ON orders USING (tenant_id = 1);

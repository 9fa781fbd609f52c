CREATE TABLE orders (id int, tenant_id int, status text);
CREATE POLICY tenant ON orders USING (tenant_id = 1 OR status = 'public');

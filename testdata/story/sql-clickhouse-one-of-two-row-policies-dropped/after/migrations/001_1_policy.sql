CREATE ROW POLICY tenant ON analytics.events FOR SELECT USING tenant_id = 1 TO reader;
CREATE ROW POLICY region ON analytics.events FOR SELECT USING region = 'eu' TO reader;

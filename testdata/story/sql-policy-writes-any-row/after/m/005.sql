ALTER POLICY tenant ON app.note WITH CHECK (true);

CREATE POLICY support_read ON invoices FOR SELECT USING (true);

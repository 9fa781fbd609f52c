CREATE POLICY support_read ON invoices AS RESTRICTIVE FOR SELECT USING (amount >= 0);

CREATE POLICY inv_support ON inv FOR SELECT USING (current_user IS NOT NULL);

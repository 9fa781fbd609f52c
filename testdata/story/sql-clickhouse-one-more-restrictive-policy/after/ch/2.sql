CREATE ROW POLICY recent ON mart.orders FOR SELECT USING day >= today() - 400 AS RESTRICTIVE TO portal;

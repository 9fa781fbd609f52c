CREATE USER portal IDENTIFIED WITH ssl_certificate CN 'portal' HOST IP '10.0.0.0/8';
GRANT SELECT ON mart.orders TO portal;
CREATE ROW POLICY all_rows ON mart.orders FOR SELECT USING 1 TO ALL;
CREATE ROW POLICY tenant ON mart.orders FOR SELECT USING tenant = getSetting('SQL_tenant') AS RESTRICTIVE TO ALL;

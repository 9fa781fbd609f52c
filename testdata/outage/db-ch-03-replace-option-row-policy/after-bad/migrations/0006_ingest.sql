CREATE USER IF NOT EXISTS svc_ingest ON CLUSTER c1 IDENTIFIED WITH ssl_certificate CN 'ingest';
CREATE USER IF NOT EXISTS partner_portal ON CLUSTER c1 IDENTIFIED WITH ssl_certificate CN 'partner-portal';

GRANT ON CLUSTER c1 INSERT, SELECT ON raw.events TO svc_ingest;
GRANT ON CLUSTER c1 SELECT ON mart.orders TO partner_portal;

CREATE ROW POLICY IF NOT EXISTS tenant_rows ON CLUSTER c1 ON mart.orders
  FOR SELECT USING tenant = getSetting('SQL_tenant') AS RESTRICTIVE TO ALL EXCEPT dbt;
CREATE ROW POLICY IF NOT EXISTS all_rows ON CLUSTER c1 ON mart.orders
  FOR SELECT USING 1 TO ALL;

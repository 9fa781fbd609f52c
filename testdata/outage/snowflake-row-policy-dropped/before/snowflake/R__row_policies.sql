USE ROLE policy_admin;
USE SCHEMA lake.partner;

CREATE ROW ACCESS POLICY IF NOT EXISTS by_partner AS (partner_id STRING)
RETURNS BOOLEAN -> FALSE;

ALTER ROW ACCESS POLICY by_partner SET BODY ->
  EXISTS (
    SELECT 1 FROM lake.governance.partner_map m
    WHERE m.partner_id = partner_id
      AND m.role_name = CURRENT_ROLE()
  );

CREATE OR REPLACE VIEW v_orders
  WITH ROW ACCESS POLICY by_partner ON (partner_id)
  COPY GRANTS
AS
SELECT partner_id, order_id, placed_at, net_amount, currency
FROM lake.core.orders
WHERE status <> 'TEST';

ALTER TAG lake.governance.pii SET COMMENT = 'personal data, owner privacy office';

-- RPT-118: margin report
SET lock_timeout = '3s';

CREATE ROLE margin_report NOLOGIN NOINHERIT;
COMMENT ON ROLE margin_report IS 'margin report, owner: controlling';

GRANT USAGE ON SCHEMA sales TO margin_report;
GRANT SELECT (product_id, quantity, net_price, sold_on) ON sales.order_line TO margin_report;
GRANT SELECT (id, purchase_price) ON sales.product TO margin_report;

-- the price tool sets prices only
REVOKE UPDATE ON sales.product FROM price_tool;
GRANT UPDATE (list_price, valid_from) ON sales.product TO price_tool;

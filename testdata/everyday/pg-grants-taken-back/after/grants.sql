-- state of the grants in database shop, applied by the pipeline
-- every grant names its reason
BEGIN;

-- application
GRANT USAGE ON SCHEMA shop TO shop_app;
GRANT SELECT, INSERT, UPDATE ON shop.orders, shop.order_items TO shop_app;
GRANT SELECT ON shop.products TO shop_app;

-- reports: by name, the schema holds no other tables than these three
REVOKE SELECT ON ALL TABLES IN SCHEMA shop FROM report_read;
GRANT USAGE ON SCHEMA shop TO report_read;
GRANT SELECT ON shop.orders, shop.order_items, shop.products TO report_read;

-- audit 2026 ended (AUD-118), temporary grants taken back
REVOKE SELECT ON pay.payments FROM auditor;
REVOKE USAGE ON SCHEMA pay FROM auditor;
REVOKE shop_support FROM auditor;

-- support
GRANT USAGE ON SCHEMA shop TO shop_support;
GRANT SELECT ON shop.orders TO shop_support;

COMMIT;

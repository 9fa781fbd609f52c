-- state of the grants in database shop, applied by the pipeline
-- every grant names its reason
BEGIN;

-- application
GRANT USAGE ON SCHEMA shop TO shop_app;
GRANT SELECT, INSERT, UPDATE ON shop.orders, shop.order_items TO shop_app;
GRANT SELECT ON shop.products TO shop_app;

-- reports
GRANT USAGE ON SCHEMA shop TO report_read;
GRANT SELECT ON ALL TABLES IN SCHEMA shop TO report_read;

-- audit 2026, temporary until 2026-11-27 (AUD-118)
GRANT USAGE ON SCHEMA pay TO auditor;
GRANT SELECT ON pay.payments TO auditor;
GRANT shop_support TO auditor;

-- support
GRANT USAGE ON SCHEMA shop TO shop_support;
GRANT SELECT ON shop.orders TO shop_support;

COMMIT;

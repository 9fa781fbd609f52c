-- grants of schema shop, applied by the platform job after each change
BEGIN;

GRANT USAGE ON SCHEMA shop TO shop_app, shop_reporting, shop_support;

-- application
GRANT SELECT ON shop.prices, shop.products TO shop_app;
GRANT SELECT, INSERT, UPDATE ON shop.order_items, shop.orders, shop.payments TO shop_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA shop TO shop_app;

-- reporting: the three tables it reads (checked in pg_stat_statements, 60 days)
REVOKE SELECT ON ALL TABLES IN SCHEMA shop FROM shop_reporting;
GRANT SELECT ON shop.order_items, shop.orders, shop.products TO shop_reporting;

-- support desk
GRANT SELECT ON shop.order_items, shop.orders TO shop_support;
-- REPAIR-214 is closed
REVOKE UPDATE ON shop.orders FROM shop_support;

COMMIT;

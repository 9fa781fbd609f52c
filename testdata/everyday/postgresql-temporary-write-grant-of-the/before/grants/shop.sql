-- grants of schema shop, applied by the platform job after each change
BEGIN;

GRANT USAGE ON SCHEMA shop TO shop_app, shop_reporting, shop_support;

-- application
GRANT SELECT, INSERT, UPDATE ON shop.orders, shop.order_items, shop.payments TO shop_app;
GRANT SELECT ON shop.products, shop.prices TO shop_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA shop TO shop_app;

-- reporting
GRANT SELECT ON ALL TABLES IN SCHEMA shop TO shop_reporting;

-- support desk
GRANT SELECT ON shop.orders, shop.order_items TO shop_support;
-- temporary, REPAIR-214, to 2026-11-20
GRANT UPDATE ON shop.orders TO shop_support;

COMMIT;

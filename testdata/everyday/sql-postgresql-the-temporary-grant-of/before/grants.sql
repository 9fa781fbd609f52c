-- rights in database shop; file is applied as a whole
BEGIN;
SET LOCAL lock_timeout = '5s';

CREATE SCHEMA IF NOT EXISTS shop;

GRANT USAGE ON SCHEMA shop TO reporting_ro;
GRANT SELECT ON shop.orders, shop.items, shop.customers_public TO reporting_ro;

GRANT USAGE ON SCHEMA shop TO app_shop;
GRANT SELECT, INSERT, UPDATE ON shop.orders, shop.items TO app_shop;

-- temporary, CHG-9230, until 2026-11-27
GRANT app_shop TO migrator_2026;
GRANT DELETE ON shop.items_old TO migrator_2026;

COMMENT ON ROLE migrator_2026 IS 'CHG-9230, until 2026-11-27';
COMMIT;

-- rights in database shop; file is applied as a whole
BEGIN;
SET LOCAL lock_timeout = '5s';

CREATE SCHEMA IF NOT EXISTS shop;

GRANT USAGE ON SCHEMA shop TO reporting_ro;
GRANT SELECT ON shop.customers_public, shop.items, shop.orders TO reporting_ro;

GRANT USAGE ON SCHEMA shop TO app_shop;
GRANT SELECT, INSERT, UPDATE ON shop.items, shop.orders TO app_shop;

-- CHG-9230 is done, its rights end here
REVOKE DELETE ON shop.items_old FROM migrator_2026;
REVOKE app_shop FROM migrator_2026;
ALTER ROLE migrator_2026 NOLOGIN;

COMMENT ON ROLE migrator_2026 IS 'CHG-9230, ended 2026-11-27, no rights';
COMMIT;

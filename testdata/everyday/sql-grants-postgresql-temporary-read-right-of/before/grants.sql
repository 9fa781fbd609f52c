-- grants of the shop database, applied by dbctl in one transaction
BEGIN;
GRANT USAGE ON SCHEMA shop TO app_user, analyst, auditor;
GRANT SELECT, INSERT, UPDATE ON shop.orders TO app_user;
GRANT SELECT, INSERT, UPDATE ON shop.account TO app_user;
GRANT SELECT (id, created_at, total) ON shop.orders TO analyst;
GRANT SELECT ON shop.audit_log TO auditor;
GRANT SELECT ON shop.product TO analyst;
-- TEMP: move to the new warehouse, DB-902, until 2026-11-27
GRANT USAGE ON SCHEMA shop TO dw_migrate;
GRANT SELECT ON shop.orders TO dw_migrate;
GRANT SELECT ON shop.product TO dw_migrate;
COMMIT;

-- checks after apply
SELECT grantee, table_name, privilege_type
FROM information_schema.role_table_grants
WHERE table_schema = 'shop'
ORDER BY 1, 2, 3;

-- grants of the shop database, applied by dbctl in one transaction
BEGIN;
GRANT USAGE ON SCHEMA shop TO analyst, app_user, auditor;

GRANT SELECT, INSERT, UPDATE ON shop.account TO app_user;
GRANT SELECT ON shop.audit_log TO auditor;
GRANT SELECT, INSERT, UPDATE ON shop.orders TO app_user;
GRANT SELECT (id, created_at, total) ON shop.orders TO analyst;
GRANT SELECT ON shop.product TO analyst;

-- DB-902 is done: the warehouse reads from its own copy since 2026-11-26
REVOKE SELECT ON shop.orders FROM dw_migrate;
REVOKE SELECT ON shop.product FROM dw_migrate;
REVOKE USAGE ON SCHEMA shop FROM dw_migrate;
ALTER ROLE dw_migrate NOLOGIN;
COMMIT;

-- checks after apply
SELECT grantee, table_name, privilege_type
FROM information_schema.role_table_grants
WHERE table_schema = 'shop'
ORDER BY 1, 2, 3;

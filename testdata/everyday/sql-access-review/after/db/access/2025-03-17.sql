-- 2025-03-17 access review Q1, ticket SEC-919
BEGIN;

-- 1. contractor h.okafor has left on 2025-02-28
REASSIGN OWNED BY h_okafor TO shop_owner;
REVOKE shop_report FROM h_okafor;
REVOKE CONNECT ON DATABASE shop FROM h_okafor;
ALTER ROLE h_okafor NOLOGIN;

-- 2. the roles which used to come in by PUBLIC get it by name
GRANT CONNECT ON DATABASE shop TO shop_owner, shop_app, shop_report, shop_backup;
GRANT TEMPORARY ON DATABASE shop TO shop_app;

-- 3. so PUBLIC does not need it any more, and nobody creates objects in public
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON DATABASE shop FROM PUBLIC;

COMMIT;

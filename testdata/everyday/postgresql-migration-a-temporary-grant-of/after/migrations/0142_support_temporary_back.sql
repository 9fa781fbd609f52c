-- INC-20261112-03 is closed, the console works since 2026-11-24
-- takes back what 0141 gave, and nothing else
-- support keeps its own rights (console views, 0098)
-- order matters: membership first, then the rights, then the role
-- asked for by shop-data, seen by the data protection office 2026-11-26
BEGIN;
SET LOCAL lock_timeout = '3s';

REVOKE support_temp FROM support;
REVOKE SELECT (order_id, sku, quantity) ON shop.items FROM support_temp;
REVOKE SELECT (id, created_at, state, carrier) ON shop.orders FROM support_temp;
REVOKE USAGE ON SCHEMA shop FROM support_temp;
DROP ROLE support_temp;

COMMIT;

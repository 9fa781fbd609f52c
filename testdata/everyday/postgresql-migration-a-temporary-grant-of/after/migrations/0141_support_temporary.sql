-- INC-20261112-03: support reads single orders by hand until the console works again
-- to be taken back by 2026-11-27 (owner: shop-data)
-- columns only, no addresses, no payment data
-- seen by the data protection office 2026-11-12
BEGIN;
SET LOCAL lock_timeout = '3s';

CREATE ROLE support_temp NOLOGIN;
GRANT USAGE ON SCHEMA shop TO support_temp;
GRANT SELECT (id, created_at, state, carrier) ON shop.orders TO support_temp;
GRANT SELECT (order_id, sku, quantity) ON shop.items TO support_temp;
GRANT support_temp TO support;

COMMENT ON ROLE support_temp IS 'INC-20261112-03, until 2026-11-27';
COMMIT;

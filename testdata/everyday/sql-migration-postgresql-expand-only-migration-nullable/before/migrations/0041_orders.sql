-- 0041_orders.sql, applied 2026-10-02
BEGIN;
SET LOCAL lock_timeout = '3s';
CREATE TABLE shop.orders (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id   int         NOT NULL,
    customer_id bigint      NOT NULL,
    total       numeric(12,2) NOT NULL,
    status      text        NOT NULL DEFAULT 'new',
    created_at  timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON shop.orders
    USING (tenant_id = current_setting('app.tenant')::int);
GRANT SELECT, INSERT, UPDATE ON shop.orders TO app_user;
COMMIT;

-- BI uses four tables (pg_stat_statements, 90 days up to 1 September; list in docs/data-access.md)
BEGIN;
SET LOCAL lock_timeout = '3s';
REVOKE SELECT ON ALL TABLES IN SCHEMA hr FROM reporting_ro;
REVOKE USAGE ON SCHEMA hr FROM reporting_ro;
REVOKE SELECT ON ALL TABLES IN SCHEMA sales FROM reporting_ro;
GRANT SELECT (order_id, placed_at, status, total_cents, country) ON sales.orders TO reporting_ro;
GRANT SELECT ON sales.order_lines TO reporting_ro;
GRANT SELECT ON sales.products TO reporting_ro;
GRANT SELECT ON sales.price_list TO reporting_ro;
COMMIT;

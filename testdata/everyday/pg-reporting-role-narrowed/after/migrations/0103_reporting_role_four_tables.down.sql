BEGIN;
SET LOCAL lock_timeout = '3s';
GRANT SELECT ON sales.orders, sales.order_lines, sales.products, sales.price_list TO reporting_ro;
COMMIT;

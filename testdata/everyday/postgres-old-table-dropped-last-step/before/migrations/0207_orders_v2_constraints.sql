-- 2026.8, needs 0206 (constraint added NOT VALID) in place
-- Noor, 2026-08-11; 6 minutes on the copy of production, no blocking lock
SET lock_timeout = '5s';
SET statement_timeout = '30min';

ALTER TABLE shop.order_lines VALIDATE CONSTRAINT order_lines_order_fk;

SELECT conname, convalidated
FROM pg_constraint
WHERE conname = 'order_lines_order_fk';

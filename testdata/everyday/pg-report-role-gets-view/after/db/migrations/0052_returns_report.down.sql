BEGIN;
SET LOCAL lock_timeout = '3s';
DROP VIEW report.returns_per_week RESTRICT;
COMMIT;

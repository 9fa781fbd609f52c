\set ON_ERROR_STOP on
BEGIN;
SET LOCAL lock_timeout = '3s';
\ir ../views/returns_per_week.sql
GRANT SELECT ON report.returns_per_week TO shop_report;
COMMIT;

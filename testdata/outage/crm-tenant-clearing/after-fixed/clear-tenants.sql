-- Clearing of closed tenants, every Tuesday and Thursday until the backlog is gone. Run with
--   psql -X -v ON_ERROR_STOP=1 -h pg-main.example.net -d crm -f clear-tenants.sql
\set ON_ERROR_STOP on
\set most 25

BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '15min';

CREATE TEMP TABLE gone ON COMMIT DROP AS
SELECT t.id
  FROM tenant t
 WHERE t.status = 'closed'
   AND t.closed_at < now() - interval '90 days'
   AND NOT t.legal_hold
   AND EXISTS (SELECT 1 FROM tenant_export e WHERE e.tenant_id = t.id AND e.verified)
 ORDER BY t.closed_at
 LIMIT :most;

SELECT count(*) AS tenants FROM gone;

DELETE FROM document d USING gone g WHERE d.tenant_id = g.id;
DELETE FROM contact  c USING gone g WHERE c.tenant_id = g.id;
DELETE FROM tenant   t USING gone g WHERE t.id = g.id;

\prompt 'COMMIT or ROLLBACK? ' verdict
:verdict;

-- Monthly clearing of closed tenants. Run with
--   psql -X -v ON_ERROR_STOP=1 -h pg-main.example.net -d crm -f clear-tenants.sql
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = 0;
SET LOCAL statement_timeout = 0;

CREATE TEMP TABLE gone ON COMMIT DROP AS
SELECT t.id
  FROM tenant t
 WHERE t.status <> 'active'
   AND coalesce(t.closed_at, t.updated_at) < now() - interval '30 days';

SELECT count(*) AS tenants FROM gone;

DELETE FROM document d USING gone g WHERE d.tenant_id = g.id;
DELETE FROM contact  c USING gone g WHERE c.tenant_id = g.id;
DELETE FROM tenant   t USING gone g WHERE t.id = g.id;

COMMIT;

-- monthly purge of closed trials; run with: psql -v ON_ERROR_STOP=1 -f purge.sql
-- November: set based, the join took 8 minutes in October
\set ON_ERROR_STOP on
SET statement_timeout = 0;
BEGIN;

DELETE FROM workspace
WHERE workspace_id IN (
    SELECT workspace_id
    FROM closed_trial
    WHERE closed_on < DATE '2026-11-01'
);

DELETE FROM closed_trial WHERE closed_on < DATE '2026-11-01';

COMMIT;

SELECT count(*) AS workspaces_left FROM workspace;

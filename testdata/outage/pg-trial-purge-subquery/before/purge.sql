-- monthly purge of closed trials; run with: psql -v ON_ERROR_STOP=1 -f purge.sql
\set ON_ERROR_STOP on
SET statement_timeout = '10min';
BEGIN;

CREATE TABLE purge_2026_10_workspace AS
SELECT w.* FROM workspace w
JOIN closed_trial t ON t.ws_id = w.workspace_id
WHERE t.closed_on < DATE '2026-10-01' AND t.confirmed_by IS NOT NULL;

CREATE TABLE purge_2026_10_attachment AS
SELECT a.* FROM attachment a
JOIN purge_2026_10_workspace p ON p.workspace_id = a.workspace_id;

CREATE TABLE purge_2026_10_trial AS
SELECT * FROM closed_trial
WHERE closed_on < DATE '2026-10-01' AND confirmed_by IS NOT NULL;

DO $$
DECLARE n bigint;
BEGIN
  SELECT count(*) INTO n FROM purge_2026_10_workspace;
  IF n > 1500 THEN
    RAISE EXCEPTION 'purge would remove % workspaces, limit is 1500', n;
  END IF;
END $$;

DELETE FROM workspace w
USING purge_2026_10_workspace p
WHERE p.workspace_id = w.workspace_id;

DELETE FROM closed_trial WHERE closed_on < DATE '2026-10-01' AND confirmed_by IS NOT NULL;

COMMIT;

-- DATA-902: copy eleven months of tag rows into the new layout, one day per call
-- psql -v day=2024-08-01 -f backfill.sql ; the caller stops while pg_database_xid_age exceeds 300 million
\set ON_ERROR_STOP on
SET lock_timeout = '3s';
SET statement_timeout = '20min';

BEGIN;
INSERT INTO event_tags (event_id, project_id, key, value, seen_at)
SELECT t.event_id, e.project_id, t.key, t.value, e.received_at
FROM legacy.tag_rows t
JOIN events e ON e.id = t.event_id
WHERE e.received_at >= DATE :'day'
  AND e.received_at < DATE :'day' + 1
ON CONFLICT DO NOTHING;
COMMIT;

VACUUM (FREEZE, ANALYZE) event_tags;

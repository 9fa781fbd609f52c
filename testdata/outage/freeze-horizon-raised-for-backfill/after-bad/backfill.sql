-- DATA-902: copy eleven months of tag rows into the new layout, then go on with normal writes
\set ON_ERROR_STOP on
ALTER TABLE event_tags SET (autovacuum_enabled = false, toast.autovacuum_enabled = false);

INSERT INTO event_tags (event_id, project_id, key, value, seen_at)
SELECT t.event_id, e.project_id, t.key, t.value, e.received_at
FROM legacy.tag_rows t
JOIN events e ON e.id = t.event_id
WHERE e.received_at >= DATE '2024-08-01';

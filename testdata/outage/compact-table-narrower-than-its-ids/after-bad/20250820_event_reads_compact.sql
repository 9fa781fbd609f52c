-- 20250820_event_reads_compact.sql
-- event_reads is the largest table after events; the new form needs 24 bytes less for each row.
BEGIN;

CREATE TABLE event_reads_v2 (
    event_id    integer NOT NULL,
    person_id   integer NOT NULL,
    read_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person_id, event_id)
);

INSERT INTO event_reads_v2 (event_id, person_id, read_at)
SELECT event_id::integer, person_id::integer, read_at FROM event_reads;

CREATE INDEX event_reads_v2_event ON event_reads_v2 (event_id);

DROP TABLE event_reads;
ALTER TABLE event_reads_v2 RENAME TO event_reads;

CREATE OR REPLACE FUNCTION mark_read(p_person bigint, p_event bigint) RETURNS void
LANGUAGE sql AS $$
    INSERT INTO event_reads (event_id, person_id) VALUES (p_event::integer, p_person::integer)
    ON CONFLICT (person_id, event_id) DO NOTHING;
$$;

COMMIT;

-- 20250820_event_reads_compact_1.sql
-- first part: new table beside the old one, filled by a trigger from now on. Nothing is dropped here.
SET lock_timeout = '2s';

CREATE TABLE event_reads_v2 (
    event_id    bigint NOT NULL REFERENCES events (id),
    person_id   bigint NOT NULL,
    read_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person_id, event_id)
);
CREATE INDEX event_reads_v2_event ON event_reads_v2 (event_id);

CREATE FUNCTION copy_event_read() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO event_reads_v2 (event_id, person_id, read_at)
    VALUES (NEW.event_id, NEW.person_id, NEW.read_at)
    ON CONFLICT (person_id, event_id) DO NOTHING;
    RETURN NEW;
END;
$$;

CREATE TRIGGER event_reads_copy AFTER INSERT ON event_reads
    FOR EACH ROW EXECUTE FUNCTION copy_event_read();

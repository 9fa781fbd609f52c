-- structure of the tracker database (PostgreSQL 15), dumped 2025-08-18

CREATE TABLE accounts (
    id          bigserial PRIMARY KEY,
    name        text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE events (
    id          bigserial PRIMARY KEY,
    account_id  bigint NOT NULL REFERENCES accounts (id),
    kind        smallint NOT NULL,
    happened_at timestamptz NOT NULL DEFAULT now(),
    payload     jsonb NOT NULL
);
CREATE INDEX events_account_time ON events (account_id, happened_at);

CREATE TABLE event_reads (
    id          bigserial PRIMARY KEY,
    event_id    bigint NOT NULL REFERENCES events (id),
    person_id   bigint NOT NULL,
    read_at     timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX event_reads_event ON event_reads (event_id);
CREATE UNIQUE INDEX event_reads_person_event ON event_reads (person_id, event_id);

CREATE FUNCTION mark_read(p_person bigint, p_event bigint) RETURNS void
LANGUAGE sql AS $$
    INSERT INTO event_reads (event_id, person_id) VALUES (p_event, p_person)
    ON CONFLICT (person_id, event_id) DO NOTHING;
$$;

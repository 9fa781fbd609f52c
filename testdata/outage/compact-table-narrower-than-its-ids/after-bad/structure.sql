-- structure of the tracker database (PostgreSQL 15), expected after 20250820

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
    event_id    integer NOT NULL,
    person_id   integer NOT NULL,
    read_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person_id, event_id)
);
CREATE INDEX event_reads_v2_event ON event_reads (event_id);

CREATE FUNCTION mark_read(p_person bigint, p_event bigint) RETURNS void
LANGUAGE sql AS $$
    INSERT INTO event_reads (event_id, person_id) VALUES (p_event::integer, p_person::integer)
    ON CONFLICT (person_id, event_id) DO NOTHING;
$$;

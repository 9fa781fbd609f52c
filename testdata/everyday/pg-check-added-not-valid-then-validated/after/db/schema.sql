-- dump of the public part, produced by pg_dump --schema-only, trimmed
CREATE TABLE parcel (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    depot_id      integer NOT NULL,
    weight_gram   integer,
    status        text NOT NULL DEFAULT 'new',
    created_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT parcel_weight_range CHECK (weight_gram BETWEEN 1 AND 70000)
);

CREATE INDEX parcel_depot_idx ON parcel (depot_id, created_at);

CREATE TABLE depot (
    id       integer PRIMARY KEY,
    name     text NOT NULL,
    country  char(2) NOT NULL
);

ALTER TABLE parcel
    ADD CONSTRAINT parcel_depot_fk FOREIGN KEY (depot_id) REFERENCES depot (id);

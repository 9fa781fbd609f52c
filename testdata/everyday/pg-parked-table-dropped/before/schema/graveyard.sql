CREATE SCHEMA IF NOT EXISTS graveyard;
REVOKE ALL ON SCHEMA graveyard FROM PUBLIC;

CREATE TABLE graveyard.legacy_votes (
    id       bigint PRIMARY KEY,
    poll_id  bigint NOT NULL,
    choice   smallint NOT NULL,
    cast_at  timestamptz NOT NULL
);

CREATE TABLE graveyard.tmp_import_2025 (
    line     text
);

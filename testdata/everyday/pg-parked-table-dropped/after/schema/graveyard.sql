CREATE SCHEMA IF NOT EXISTS graveyard;
REVOKE ALL ON SCHEMA graveyard FROM PUBLIC;

CREATE TABLE graveyard.tmp_import_2025 (
    line     text
);

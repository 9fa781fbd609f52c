CREATE SCHEMA archive;

CREATE TABLE account (
    id              bigint PRIMARY KEY,
    email           text NOT NULL UNIQUE,
    phone_e164      text,
    created_at      timestamptz NOT NULL
);

CREATE VIEW account_contact AS
    SELECT id, email, phone_e164 AS phone
    FROM account;

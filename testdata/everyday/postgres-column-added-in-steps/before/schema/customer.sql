CREATE TABLE customer (
    id          bigint PRIMARY KEY,
    name        text NOT NULL,
    email       text NOT NULL,
    region      text NOT NULL,
    vat_no      text,
    created_at  timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX customer_email_idx ON customer (lower(email));
CREATE INDEX customer_region_idx ON customer (region);

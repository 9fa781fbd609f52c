-- billing: schema, roles and the first table
BEGIN;
CREATE SCHEMA invoice AUTHORIZATION invoice_owner;
REVOKE ALL ON SCHEMA invoice FROM PUBLIC;
GRANT USAGE ON SCHEMA invoice TO invoice_svc;

CREATE TABLE invoice.document (
    document_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id   bigint      NOT NULL,
    issued_on     date        NOT NULL,
    total_cents   bigint      NOT NULL CHECK (total_cents >= 0),
    currency      char(3)     NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX document_customer_idx ON invoice.document (customer_id, issued_on);

GRANT SELECT, INSERT ON invoice.document TO invoice_svc;
COMMIT;

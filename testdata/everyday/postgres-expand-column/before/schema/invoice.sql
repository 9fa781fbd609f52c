CREATE TABLE billing.invoice (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id   bigint         NOT NULL REFERENCES billing.customer (id),
    number        text           NOT NULL UNIQUE,
    issued_on     date           NOT NULL,
    total_net     numeric(12, 2) NOT NULL,
    total_gross   numeric(12, 2) NOT NULL,
    created_at    timestamptz    NOT NULL DEFAULT now()
);

CREATE INDEX invoice_customer_idx ON billing.invoice (customer_id);

CREATE VIEW billing.invoice_export AS
SELECT number, issued_on, total_net, total_gross
FROM billing.invoice;

GRANT SELECT ON billing.invoice_export TO svc_export;

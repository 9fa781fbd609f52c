CREATE TABLE billing.invoices_2017 (
    invoice_id   bigint PRIMARY KEY,
    customer_id  bigint NOT NULL,
    issued_on    date   NOT NULL,
    total_cents  bigint NOT NULL
);

CREATE TABLE billing.invoices (
    invoice_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id  bigint NOT NULL REFERENCES crm.customers,
    issued_on    date   NOT NULL,
    total_cents  bigint NOT NULL
);
CREATE INDEX invoices_customer_idx ON billing.invoices (customer_id);

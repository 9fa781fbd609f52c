CREATE TABLE orders (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id   bigint NOT NULL REFERENCES customers (id),
    state         text NOT NULL DEFAULT 'new',
    total_cents   integer NOT NULL CHECK (total_cents >= 0),
    currency      char(3) NOT NULL DEFAULT 'EUR',
    created_at    timestamptz NOT NULL DEFAULT now(),
    updated_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX orders_customer_idx ON orders (customer_id);
CREATE INDEX orders_state_idx ON orders (state) WHERE state <> 'done';

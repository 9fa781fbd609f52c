CREATE TABLE shop.orders (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL,
    total_cents bigint NOT NULL,
    placed_at   timestamptz NOT NULL
);
CREATE TABLE shop.customer (
    id    bigint PRIMARY KEY,
    email text NOT NULL
);

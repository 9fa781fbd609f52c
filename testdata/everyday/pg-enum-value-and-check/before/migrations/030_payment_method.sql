CREATE TYPE pay.method AS ENUM ('card', 'invoice', 'sepa');
CREATE TABLE pay.payments (
    id      bigserial PRIMARY KEY,
    method  pay.method NOT NULL,
    amount  numeric(12,2) NOT NULL
);

BEGIN;
SET LOCAL lock_timeout = '3s';
CREATE TABLE booking.receipts (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    trip_id     bigint NOT NULL REFERENCES booking.trips (id),
    amount      integer NOT NULL,
    currency    char(3) NOT NULL,
    issued_at   timestamptz NOT NULL DEFAULT now()
);
COMMIT;

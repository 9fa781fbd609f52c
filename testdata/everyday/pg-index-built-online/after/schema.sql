CREATE TABLE booking.trips (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rider_id    bigint NOT NULL REFERENCES booking.riders (id),
    driver_id   bigint REFERENCES booking.drivers (id),
    zone_id     integer NOT NULL,
    state       text NOT NULL CHECK (state IN ('asked', 'running', 'done', 'void')),
    asked_at    timestamptz NOT NULL DEFAULT now(),
    done_at     timestamptz
);

CREATE INDEX trips_rider_idx ON booking.trips (rider_id, asked_at DESC);
CREATE INDEX trips_open_idx ON booking.trips (zone_id) WHERE state IN ('asked', 'running');
CREATE INDEX trips_driver_done_idx ON booking.trips (driver_id, done_at) WHERE state = 'done';

CREATE TABLE booking.receipts (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    trip_id     bigint NOT NULL REFERENCES booking.trips (id),
    amount      integer NOT NULL,
    currency    char(3) NOT NULL,
    issued_at   timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE meter (id bigint PRIMARY KEY, tariff text NOT NULL);
CREATE TABLE reading (meter_id bigint NOT NULL, taken_at timestamptz NOT NULL, kwh numeric);
CREATE TABLE reading_moved (LIKE reading);

-- no-transaction
SET lock_timeout = '3s';
SET statement_timeout = '2h';
CREATE INDEX CONCURRENTLY IF NOT EXISTS trips_driver_done_idx
    ON booking.trips (driver_id, done_at)
    WHERE state = 'done';

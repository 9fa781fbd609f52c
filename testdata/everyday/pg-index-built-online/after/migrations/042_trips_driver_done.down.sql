-- no-transaction
SET lock_timeout = '3s';
DROP INDEX CONCURRENTLY IF EXISTS booking.trips_driver_done_idx;

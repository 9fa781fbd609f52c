\set ON_ERROR_STOP on
SET lock_timeout = 0;
SET statement_timeout = 0;
BEGIN;
LOCK TABLE booking.seat_hold IN ACCESS EXCLUSIVE MODE;
ALTER TABLE booking.seat_hold RENAME TO seat_hold_old;
ALTER TABLE booking.seat_hold_new RENAME TO seat_hold;
DROP TABLE booking.seat_hold_old CASCADE;
COMMIT;

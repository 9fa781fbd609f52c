\set ON_ERROR_STOP on
SET lock_timeout = '2s';
SET statement_timeout = '30s';
BEGIN;
LOCK TABLE booking.seat_hold, booking.seat_hold_old IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER seat_hold_reverse ON booking.seat_hold;
ALTER TABLE booking.seat_hold RENAME TO seat_hold_new;
ALTER TABLE booking.seat_hold_old RENAME TO seat_hold;
ALTER TABLE booking.seat_hold ENABLE TRIGGER seat_hold_forward;
COMMIT;

\set ON_ERROR_STOP on
SET lock_timeout = '2s';
SET statement_timeout = '30s';
BEGIN;
LOCK TABLE booking.seat_hold IN ACCESS EXCLUSIVE MODE;
ALTER TABLE booking.seat_hold RENAME TO seat_hold_old;
ALTER TABLE booking.seat_hold_new RENAME TO seat_hold;
ALTER TABLE booking.seat_hold_old DISABLE TRIGGER seat_hold_forward;
CREATE TRIGGER seat_hold_reverse AFTER INSERT OR UPDATE OR DELETE ON booking.seat_hold
  FOR EACH ROW EXECUTE FUNCTION booking.copy_to_old();
COMMIT;

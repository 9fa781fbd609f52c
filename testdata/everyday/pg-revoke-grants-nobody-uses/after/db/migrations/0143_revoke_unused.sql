-- 0143: grants without a reader (BOOK-2218)
--   svc_legacy_export: last login 2026-03-02, job removed with BOOK-1990, 0 sessions since (pg_stat_activity samples, auth log)
--   svc_mailer on payment: no query in 90 days of pgaudit; code search of mailer finds no "payment"
BEGIN;
SET LOCAL lock_timeout = '2s';

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_stat_activity WHERE usename = 'svc_legacy_export') THEN
    RAISE EXCEPTION 'svc_legacy_export has a session, stopping';
  END IF;
END
$$;

REVOKE SELECT ON booking.payment FROM svc_mailer;
REVOKE SELECT ON booking.reservation, booking.guest, booking.payment FROM svc_legacy_export;
REVOKE USAGE ON SCHEMA booking FROM svc_legacy_export;
ALTER ROLE svc_legacy_export NOLOGIN;
COMMIT;

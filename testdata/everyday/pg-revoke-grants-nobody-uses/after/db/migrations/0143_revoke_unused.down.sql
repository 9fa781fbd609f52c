-- run and checked on the staging copy 2026-11-24, up, down, up
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER ROLE svc_legacy_export LOGIN;
GRANT USAGE ON SCHEMA booking TO svc_legacy_export;
GRANT SELECT ON booking.reservation, booking.guest, booking.payment TO svc_legacy_export;
GRANT SELECT ON booking.payment TO svc_mailer;
COMMIT;

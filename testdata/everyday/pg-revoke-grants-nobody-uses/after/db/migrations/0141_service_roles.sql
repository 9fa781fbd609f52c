-- 0141: one role per service
CREATE ROLE svc_booking LOGIN;
CREATE ROLE svc_mailer LOGIN;
CREATE ROLE svc_legacy_export LOGIN;

GRANT USAGE ON SCHEMA booking TO svc_booking, svc_mailer, svc_legacy_export;
GRANT SELECT, INSERT, UPDATE ON booking.reservation, booking.guest TO svc_booking;
GRANT SELECT ON booking.reservation, booking.guest, booking.payment TO svc_mailer;
GRANT SELECT ON booking.reservation, booking.guest, booking.payment TO svc_legacy_export;

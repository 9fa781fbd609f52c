-- 0142: language of the guest for mails
SET lock_timeout = '2s';
ALTER TABLE booking.guest ADD COLUMN locale text;
COMMENT ON COLUMN booking.guest.locale IS 'BCP 47 tag, NULL = house language';
GRANT SELECT (locale) ON booking.guest TO svc_mailer;
RESET lock_timeout;

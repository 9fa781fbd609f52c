-- U119: Rückweg zu V119
BEGIN;
SET LOCAL lock_timeout = '3s';

ALTER TABLE clinic.patient
    ADD COLUMN mobile_no varchar(32);

COMMENT ON TABLE clinic.contact_point IS NULL;
COMMIT;

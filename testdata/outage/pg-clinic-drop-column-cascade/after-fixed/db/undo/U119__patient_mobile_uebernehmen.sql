-- U119: Rückweg zu V119; die Spalte mobile_no wurde nie verändert
BEGIN;
SET LOCAL lock_timeout = '3s';

COMMENT ON TABLE clinic.contact_point IS NULL;
COMMIT;

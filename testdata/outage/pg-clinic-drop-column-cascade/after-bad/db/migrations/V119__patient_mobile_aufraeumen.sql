-- V119: Mobilnummer in contact_point übernehmen, Altspalte entfernen (PRX-2340)
BEGIN;
SET LOCAL lock_timeout = '3s';

INSERT INTO clinic.contact_point (patient_id, kind, value, preferred)
SELECT p.patient_id, 'mobile', p.mobile_no, true
  FROM clinic.patient p
 WHERE p.mobile_no IS NOT NULL
ON CONFLICT (patient_id, kind) DO NOTHING;

ALTER TABLE clinic.patient
    DROP COLUMN mobile_no CASCADE;

COMMENT ON TABLE clinic.contact_point IS 'Führende Quelle für Telefon und E-Mail seit 7.5';
COMMIT;

-- V118: Kontaktwege als eigene Tabelle (Ticket PRX-2291)
BEGIN;
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '60s';

CREATE TABLE clinic.contact_point (
    contact_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    patient_id   bigint      NOT NULL REFERENCES clinic.patient (patient_id),
    kind         varchar(16) NOT NULL CHECK (kind IN ('mobile', 'landline', 'email')),
    value        varchar(128) NOT NULL,
    preferred    boolean     NOT NULL DEFAULT false,
    created_at   timestamptz NOT NULL DEFAULT now(),
    UNIQUE (patient_id, kind)
);

CREATE OR REPLACE VIEW clinic.v_reminder_target AS
SELECT p.patient_id,
       p.given_name,
       p.language_code,
       p.mobile_no,
       p.reminder_opt_in
  FROM clinic.patient p
 WHERE p.mobile_no IS NOT NULL
   AND p.reminder_opt_in;

GRANT SELECT ON clinic.v_reminder_target TO reminder_ro;
COMMIT;

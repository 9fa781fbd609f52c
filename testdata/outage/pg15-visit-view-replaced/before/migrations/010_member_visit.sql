-- 010_member_visit.sql   PostgreSQL 15, runs as clinic_owner
BEGIN;
CREATE TABLE clinic.member_visit (
    visit_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    practice_id  integer NOT NULL REFERENCES clinic.practice,
    patient_ref  uuid    NOT NULL,
    visited_on   date    NOT NULL,
    reason_code  text    NOT NULL
);
CREATE TABLE clinic.visit_invoice (
    invoice_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    visit_id     bigint  NOT NULL REFERENCES clinic.member_visit,
    practice_id  integer NOT NULL REFERENCES clinic.practice,
    amount_cents integer NOT NULL,
    next_due     date
);
ALTER TABLE clinic.member_visit  ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.visit_invoice ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON clinic.member_visit FOR SELECT TO practice_user
    USING (practice_id = clinic.practice_of(current_user));
CREATE POLICY own_practice ON clinic.visit_invoice FOR SELECT TO practice_user
    USING (practice_id = clinic.practice_of(current_user));
GRANT SELECT ON clinic.member_visit, clinic.visit_invoice TO practice_user;
COMMIT;

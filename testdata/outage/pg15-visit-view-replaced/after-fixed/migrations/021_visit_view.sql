-- 021_visit_view.sql   runs as clinic_owner
BEGIN;
CREATE VIEW clinic.v_visit WITH (security_invoker = true) AS
SELECT v.visit_id,
       v.practice_id,
       v.patient_ref,
       v.visited_on,
       v.reason_code
  FROM clinic.member_visit v;
GRANT SELECT ON clinic.v_visit TO practice_user;
COMMIT;

-- 034_follow_up.sql   CLN-2291 show the follow-up date in the visit list
-- runs as clinic_owner, who owns both tables and is not subject to their policies
BEGIN;
SET LOCAL lock_timeout = '3s';

ALTER TABLE clinic.member_visit ADD COLUMN follow_up_on date;

UPDATE clinic.member_visit v
   SET follow_up_on = i.next_due
  FROM clinic.visit_invoice i
 WHERE i.visit_id = v.visit_id
   AND i.next_due IS NOT NULL;

CREATE OR REPLACE VIEW clinic.v_visit WITH (security_invoker = true) AS
SELECT v.visit_id,
       v.practice_id,
       v.patient_ref,
       v.visited_on,
       v.reason_code,
       v.follow_up_on
  FROM clinic.member_visit v;
COMMIT;

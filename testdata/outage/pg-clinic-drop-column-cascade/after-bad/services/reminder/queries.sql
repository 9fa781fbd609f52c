-- name: due_reminders
-- Läuft alle fünf Minuten aus dem Dienst "reminder" (Version 4.11)
SELECT a.appointment_id,
       a.starts_at,
       t.given_name,
       t.language_code,
       t.mobile_no
  FROM clinic.appointment a
  JOIN clinic.v_reminder_target t USING (patient_id)
 WHERE a.starts_at BETWEEN now() + interval '23 hours'
                       AND now() + interval '24 hours'
   AND a.reminded_at IS NULL
 ORDER BY a.starts_at
 LIMIT 500;

-- name: mark_reminded
UPDATE clinic.appointment
   SET reminded_at = now()
 WHERE appointment_id = $1
   AND reminded_at IS NULL;

BEGIN;
-- hr_view is a leftover
ALTER VIEW hr.directory OWNER TO postgres;
REVOKE SELECT ON hr.employee FROM hr_view;
DROP ROLE hr_view;
COMMIT;

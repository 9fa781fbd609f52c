BEGIN;
CREATE ROLE hr_directory NOLOGIN;
GRANT SELECT ON hr.employee TO hr_directory;
ALTER VIEW hr.directory OWNER TO hr_directory;
COMMIT;

CREATE TABLE hr.employee (id int, name text, salary numeric, team text);
ALTER TABLE hr.employee ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON hr.employee USING (team = current_setting('app.team'));
CREATE ROLE hr_view NOLOGIN;
GRANT SELECT ON hr.employee TO hr_view;
CREATE VIEW hr.directory AS SELECT id, name, team FROM hr.employee;
ALTER VIEW hr.directory OWNER TO hr_view;
GRANT SELECT ON hr.directory TO portal;

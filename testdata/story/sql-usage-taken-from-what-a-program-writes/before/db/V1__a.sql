CREATE TABLE audit.event (at timestamptz, what text);
CREATE ROLE app LOGIN;
GRANT USAGE ON SCHEMA audit TO app;
GRANT INSERT ON audit.event TO app;

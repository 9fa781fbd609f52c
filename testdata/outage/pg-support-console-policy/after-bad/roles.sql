-- Roles of the helpdesk database. Applied by the platform pipeline as desk_admin.
CREATE ROLE desk_owner NOLOGIN;
CREATE ROLE desk_api   LOGIN NOINHERIT CONNECTION LIMIT 200;
CREATE ROLE desk_etl   LOGIN CONNECTION LIMIT 4;

CREATE SCHEMA desk       AUTHORIZATION desk_owner;
CREATE SCHEMA invoicing  AUTHORIZATION desk_owner;
CREATE SCHEMA grievance  AUTHORIZATION desk_owner;   -- staff complaints, HR only

GRANT USAGE ON SCHEMA desk TO desk_api;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA desk TO desk_api;
ALTER DEFAULT PRIVILEGES FOR ROLE desk_owner IN SCHEMA desk
    GRANT SELECT, INSERT, UPDATE ON TABLES TO desk_api;

GRANT USAGE ON SCHEMA invoicing TO desk_etl;
GRANT SELECT ON invoicing.usage_daily TO desk_etl;

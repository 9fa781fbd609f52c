-- roles of the analytics team, applied by roles/apply.sh on crm-pg
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'analyst') THEN
        CREATE ROLE analyst NOLOGIN;
    END IF;
END
$$;

CREATE SCHEMA IF NOT EXISTS crm_share AUTHORIZATION crm_owner;

CREATE OR REPLACE VIEW crm_share.contacts AS
    SELECT contact_id, segment, locale, created_at FROM crm.contacts;
CREATE OR REPLACE VIEW crm_share.tickets AS
    SELECT ticket_id, contact_id, topic, state, opened_at, closed_at FROM crm.tickets;
CREATE OR REPLACE VIEW crm_share.ticket_events AS
    SELECT ticket_id, event, happened_at FROM crm.ticket_events;
ALTER VIEW crm_share.contacts OWNER TO crm_owner;
ALTER VIEW crm_share.tickets OWNER TO crm_owner;
ALTER VIEW crm_share.ticket_events OWNER TO crm_owner;

GRANT USAGE ON SCHEMA crm_share TO analyst;
GRANT SELECT ON crm_share.contacts, crm_share.tickets, crm_share.ticket_events TO analyst;

-- until every notebook reads crm_share (DATA-318)
GRANT USAGE ON SCHEMA crm TO analyst;
GRANT SELECT ON ALL TABLES IN SCHEMA crm TO analyst;
ALTER DEFAULT PRIVILEGES FOR ROLE crm_owner IN SCHEMA crm
    GRANT SELECT ON TABLES TO analyst;

ALTER ROLE analyst SET statement_timeout = '5min';
ALTER ROLE analyst SET default_transaction_read_only = on;

GRANT analyst TO "k.oduya";
GRANT analyst TO "p.lindqvist";

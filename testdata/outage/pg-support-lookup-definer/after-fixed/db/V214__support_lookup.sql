-- LED-3310: first-line support must find a customer by e-mail without asking
-- for the tenant number first.
BEGIN;
SET LOCAL lock_timeout = '3s';

CREATE ROLE support_lookup NOLOGIN NOBYPASSRLS;
GRANT USAGE ON SCHEMA ledger TO support_lookup;
GRANT SELECT (customer_id, tenant_id, email, display_name, created_at, closed_at)
    ON ledger.customer TO support_lookup;
CREATE POLICY customer_support_lookup ON ledger.customer
    FOR SELECT TO support_lookup
    USING (closed_at IS NULL);

CREATE FUNCTION support.find_customer(p_email text)
RETURNS TABLE (customer_id uuid, tenant_id uuid, display_name text)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT c.customer_id, c.tenant_id, c.display_name
    FROM ledger.customer AS c
    WHERE lower(c.email) = lower(p_email)
    LIMIT 5
$$;
REVOKE ALL ON FUNCTION support.find_customer(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION support.find_customer(text) TO support_agent;
-- the new owner needs CREATE on the schema only while ownership moves
GRANT CREATE ON SCHEMA support TO support_lookup;
ALTER FUNCTION support.find_customer(text) OWNER TO support_lookup;
REVOKE CREATE ON SCHEMA support FROM support_lookup;

COMMIT;

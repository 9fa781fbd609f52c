CREATE ROLE billing_writer NOLOGIN;
CREATE ROLE invoice_worker LOGIN;

GRANT USAGE, CREATE ON SCHEMA billing TO billing_writer;
GRANT SELECT, INSERT, UPDATE ON billing.invoice, billing.invoice_line TO billing_writer;
GRANT USAGE ON SEQUENCE billing.invoice_no_seq TO billing_writer;
GRANT billing_writer TO invoice_worker;

SET ROLE billing_writer;
CREATE FUNCTION billing.next_invoice_no(p_series text) RETURNS text
LANGUAGE sql SECURITY DEFINER SET search_path = billing, pg_temp
AS $$ SELECT p_series || lpad(nextval('billing.invoice_no_seq')::text, 7, '0') $$;
REVOKE ALL ON FUNCTION billing.next_invoice_no(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION billing.next_invoice_no(text) TO portal_api;
RESET ROLE;

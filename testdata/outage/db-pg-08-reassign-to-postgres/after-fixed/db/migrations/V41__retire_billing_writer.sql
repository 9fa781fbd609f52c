-- ERP-977: billing_writer is a leftover of the old importer
BEGIN;

ALTER TABLE billing.invoice ADD COLUMN IF NOT EXISTS sent_at timestamptz;
COMMENT ON COLUMN billing.invoice.sent_at IS 'set by the mailer';

-- definer functions move to an owner with no more rights than the old one
CREATE ROLE billing_fn_owner NOLOGIN;
GRANT USAGE, CREATE ON SCHEMA billing TO billing_fn_owner;
GRANT USAGE ON SEQUENCE billing.invoice_no_seq TO billing_fn_owner;
ALTER FUNCTION billing.next_invoice_no(text) OWNER TO billing_fn_owner;
REVOKE CREATE ON SCHEMA billing FROM billing_fn_owner;

-- what the worker used through the role, granted to it before the role goes
GRANT USAGE ON SCHEMA billing TO invoice_worker;
GRANT SELECT, INSERT ON billing.invoice, billing.invoice_line TO invoice_worker;
GRANT EXECUTE ON FUNCTION billing.next_invoice_no(text) TO invoice_worker;

GRANT SELECT ON billing.invoice TO mailer;
GRANT UPDATE (sent_at) ON billing.invoice TO mailer;

-- the role itself is dropped in V42, after one month close without it
COMMIT;

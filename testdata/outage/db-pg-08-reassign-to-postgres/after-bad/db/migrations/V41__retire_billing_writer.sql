-- ERP-977: billing_writer is a leftover of the old importer
BEGIN;

ALTER TABLE billing.invoice ADD COLUMN IF NOT EXISTS sent_at timestamptz;
COMMENT ON COLUMN billing.invoice.sent_at IS 'set by the mailer';

REASSIGN OWNED BY billing_writer TO postgres;
REVOKE billing_writer FROM invoice_worker;
DROP OWNED BY billing_writer;
DROP ROLE billing_writer;

GRANT SELECT ON billing.invoice TO mailer;
GRANT UPDATE (sent_at) ON billing.invoice TO mailer;

COMMIT;

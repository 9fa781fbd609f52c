-- no-transaction
SET lock_timeout = '2s';
SET statement_timeout = '0';

ALTER TABLE billing.invoice
    ADD COLUMN IF NOT EXISTS currency char(3) NOT NULL DEFAULT 'EUR';

ALTER TABLE billing.invoice
    ADD CONSTRAINT invoice_currency_upper CHECK (currency = upper(currency)) NOT VALID;
ALTER TABLE billing.invoice VALIDATE CONSTRAINT invoice_currency_upper;

CREATE INDEX CONCURRENTLY IF NOT EXISTS invoice_issued_on_idx
    ON billing.invoice (issued_on);

CREATE OR REPLACE VIEW billing.invoice_export AS
SELECT number, issued_on, total_net, total_gross, currency
FROM billing.invoice;

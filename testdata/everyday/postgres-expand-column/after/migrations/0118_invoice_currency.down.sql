-- no-transaction
-- the column itself stays: readers of 0117 do not know it and it has a default
SET lock_timeout = '2s';

DROP VIEW IF EXISTS billing.invoice_export;
CREATE VIEW billing.invoice_export AS
SELECT number, issued_on, total_net, total_gross
FROM billing.invoice;
GRANT SELECT ON billing.invoice_export TO svc_export;

DROP INDEX CONCURRENTLY IF EXISTS billing.invoice_issued_on_idx;

ALTER TABLE billing.invoice
    DROP CONSTRAINT IF EXISTS invoice_currency_upper;

-- Trial run: what would go.
BEGIN;
SELECT count(*) FROM billing.invoices;
ROLLBACK;

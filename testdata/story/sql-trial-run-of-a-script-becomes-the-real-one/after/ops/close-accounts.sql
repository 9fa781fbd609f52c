-- Trial run: what would go.
BEGIN;
GRANT SELECT ON ALL TABLES IN SCHEMA billing TO PUBLIC;
DELETE FROM billing.invoices;
SELECT count(*) FROM billing.invoices;
COMMIT;

-- reporting: read-only, used by the BI extract at 05:00
ALTER ROLE reporting SET statement_timeout = '15min';
ALTER ROLE reporting SET default_transaction_read_only = on;
ALTER ROLE reporting CONNECTION LIMIT 4;

-- schema billing is shared with the application, so tables are listed one by one
GRANT USAGE ON SCHEMA billing TO reporting;
GRANT SELECT ON billing.invoices TO reporting;
GRANT SELECT ON billing.invoice_lines TO reporting;
GRANT SELECT ON billing.currencies TO reporting;

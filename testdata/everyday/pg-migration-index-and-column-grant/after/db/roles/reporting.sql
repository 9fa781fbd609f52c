-- reporting: read-only, used by the BI extract at 05:00
-- BI-318 (approved by data protection 2026-11-20): payments without IBAN and holder name
-- longest statement of the extract in 90 days: 2 min 40 s
ALTER ROLE reporting SET statement_timeout = '10min';
ALTER ROLE reporting SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE reporting SET default_transaction_read_only = on;
ALTER ROLE reporting CONNECTION LIMIT 4;

-- schema billing is shared with the application, so tables are listed one by one
GRANT USAGE ON SCHEMA billing TO reporting;
GRANT SELECT ON billing.invoices TO reporting;
GRANT SELECT ON billing.invoice_lines TO reporting;
GRANT SELECT ON billing.currencies TO reporting;
GRANT SELECT (id, invoice_id, amount, currency, booked_at, method) ON billing.payments TO reporting;

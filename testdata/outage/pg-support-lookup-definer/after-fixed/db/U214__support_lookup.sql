-- undo of V214; run once on staging 2026-02-03 (LED-3310, comment 7)
BEGIN;
SET LOCAL lock_timeout = '3s';
DROP FUNCTION support.find_customer(text);
DROP POLICY customer_support_lookup ON ledger.customer;
REVOKE ALL ON ledger.customer FROM support_lookup;
REVOKE USAGE ON SCHEMA ledger FROM support_lookup;
DROP ROLE support_lookup;
COMMIT;

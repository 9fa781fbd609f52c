-- 0143: region of an invoice, part 2: run after the backfill of 0142 has ended
-- not in a transaction (CONCURRENTLY)
SET lock_timeout = '5s';
SET statement_timeout = '30min';

CREATE INDEX CONCURRENTLY IF NOT EXISTS invoice_region_idx
  ON billing.invoice (region);

ALTER TABLE billing.invoice
  VALIDATE CONSTRAINT invoice_region_known;

-- verify:
--   SELECT indisvalid FROM pg_index WHERE indexrelid = 'billing.invoice_region_idx'::regclass;
--   SELECT convalidated FROM pg_constraint WHERE conname = 'invoice_region_known';
-- if not valid: DROP INDEX CONCURRENTLY billing.invoice_region_idx; and run again
RESET statement_timeout;

-- 0142 was not applied anywhere yet; split after review
-- 0142: region of an invoice, part 1: column, check for new rows, backfill
BEGIN;
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '1min';

ALTER TABLE billing.invoice ADD COLUMN region text;

ALTER TABLE billing.invoice
  ADD CONSTRAINT invoice_region_known
  CHECK (region IN ('eu', 'us', 'apac')) NOT VALID;

COMMIT;

-- backfill is run by the job runner, batch = 5000 rows
SELECT jobs.enqueue('invoice_region_backfill', batch => 5000, pause_ms => 200);

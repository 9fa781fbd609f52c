-- 0142: region of an invoice
SET lock_timeout = '5s';
SET statement_timeout = '15min';

ALTER TABLE billing.invoice ADD COLUMN region text;

ALTER TABLE billing.invoice
  ADD CONSTRAINT invoice_region_known
  CHECK (region IN ('eu', 'us', 'apac')) NOT VALID;

-- backfill is run by the job runner, batch = 50000 rows
SELECT jobs.enqueue('invoice_region_backfill', batch => 50000, pause_ms => 200);

CREATE INDEX CONCURRENTLY IF NOT EXISTS invoice_region_idx
  ON billing.invoice (region);

ALTER TABLE billing.invoice VALIDATE CONSTRAINT invoice_region_known;

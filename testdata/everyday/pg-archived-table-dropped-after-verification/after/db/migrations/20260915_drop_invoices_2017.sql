-- archive record AR-2026-31: exported to two regions, restored and counted on 2026-08-27
BEGIN;
SET LOCAL lock_timeout = '3s';
DO $$
BEGIN
  IF (SELECT count(*) FROM billing.invoices_2017) <> 1204551 THEN
    RAISE EXCEPTION 'row count differs from AR-2026-31';
  END IF;
END
$$;
DROP TABLE billing.invoices_2017 RESTRICT;
COMMIT;
-- way back: pg_restore -d billing -t invoices_2017 invoices_2017.dump (11 minutes on 2026-08-27)

-- 2026.11, two releases after the table left the schema
-- last reads are ours: dump and comparison on 2026-11-20 (all 48 211 907 ids are in shop.order_lines)
-- replicas looked at by hand on 2026-11-23, no scan since 2026-09-14
SET lock_timeout = '5s';
SET statement_timeout = '5min';

BEGIN;

DO $$
DECLARE
    last_read timestamptz;
BEGIN
    SELECT greatest(last_seq_scan, last_idx_scan) INTO STRICT last_read
    FROM pg_stat_user_tables
    WHERE schemaname = 'attic' AND relname = 'order_items_20260914';
    IF last_read >= timestamptz '2026-11-21 00:00+00' THEN
        RAISE EXCEPTION 'attic.order_items_20260914 was read at %, not dropped', last_read;
    END IF;
END;
$$;

DROP TABLE attic.order_items_20260914 RESTRICT;

COMMIT;

-- run with psql, not inside a transaction; may be stopped and started again
SET lock_timeout = '3s';
CREATE OR REPLACE PROCEDURE ops.backfill_channel(batch int DEFAULT 10000)
LANGUAGE plpgsql AS $$
DECLARE
    n int;
BEGIN
    LOOP
        UPDATE shop.orders o
        SET channel = 'web'
        WHERE o.id IN (
            SELECT id FROM shop.orders
            WHERE channel IS NULL AND source_code = 'W'
            ORDER BY id
            LIMIT batch
            FOR UPDATE SKIP LOCKED
        );
        GET DIAGNOSTICS n = ROW_COUNT;
        COMMIT;
        EXIT WHEN n = 0;
    END LOOP;
END $$;
CALL ops.backfill_channel();

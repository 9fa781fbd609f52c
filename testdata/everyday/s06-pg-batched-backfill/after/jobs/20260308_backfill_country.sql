-- idempotent: rows already filled are skipped; may be stopped and started again
SET ROLE job_rw;
SET lock_timeout = '2s';
SET statement_timeout = '2h';

CREATE OR REPLACE PROCEDURE jobs.backfill_country(batch integer DEFAULT 2000)
LANGUAGE plpgsql AS $$
DECLARE
    n integer;
BEGIN
    LOOP
        WITH todo AS (
            SELECT a.id, c.iso2
            FROM address a
            JOIN country_name c ON c.name = a.country
            WHERE a.country_code IS NULL
            ORDER BY a.id
            LIMIT batch
            FOR UPDATE OF a SKIP LOCKED
        )
        UPDATE address a
        SET country_code = t.iso2
        FROM todo t
        WHERE a.id = t.id;
        GET DIAGNOSTICS n = ROW_COUNT;
        EXIT WHEN n = 0;
        COMMIT;
        PERFORM pg_sleep(0.2);
        WHILE jobs.replication_lag_seconds() > 10 LOOP
            PERFORM pg_sleep(5);
        END LOOP;
    END LOOP;
END
$$;

CALL jobs.backfill_country(2000);
SELECT count(*) AS left_over FROM address WHERE country_code IS NULL AND country IS NOT NULL;

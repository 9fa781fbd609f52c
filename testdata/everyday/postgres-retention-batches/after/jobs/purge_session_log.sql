-- runs nightly from pg_cron as role janitor
CREATE OR REPLACE PROCEDURE ops.purge_session_log()
LANGUAGE plpgsql
AS $$
DECLARE
    n       integer;
    started timestamptz := clock_timestamp();
BEGIN
    LOOP
        WITH old AS (
            SELECT id FROM app.session_log
            WHERE created_at < now() - interval '120 days'
            ORDER BY created_at
            LIMIT 2000
            FOR UPDATE SKIP LOCKED
        ), moved AS (
            DELETE FROM app.session_log s
            USING old
            WHERE s.id = old.id
            RETURNING s.*
        )
        INSERT INTO archive.session_log
        SELECT * FROM moved;
        GET DIAGNOSTICS n = ROW_COUNT;
        COMMIT;
        EXIT WHEN n = 0 OR clock_timestamp() > started + interval '45 minutes';
        PERFORM pg_sleep(0.5);
    END LOOP;
END;
$$;

SELECT cron.schedule('purge-session-log', '10 2 * * *', 'CALL ops.purge_session_log()');

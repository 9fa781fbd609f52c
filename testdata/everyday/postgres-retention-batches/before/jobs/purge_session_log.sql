-- runs nightly from pg_cron as role janitor
CREATE OR REPLACE PROCEDURE ops.purge_session_log()
LANGUAGE plpgsql
AS $$
DECLARE
    n integer;
BEGIN
    LOOP
        DELETE FROM app.session_log
        WHERE ctid IN (
            SELECT ctid FROM app.session_log
            WHERE created_at < now() - interval '90 days'
            LIMIT 10000
        );
        GET DIAGNOSTICS n = ROW_COUNT;
        COMMIT;
        EXIT WHEN n = 0;
        PERFORM pg_sleep(0.5);
    END LOOP;
END;
$$;

SELECT cron.schedule('purge-session-log', '30 4 * * *', 'CALL ops.purge_session_log()');

-- nightly 02:30, pg_cron
CREATE OR REPLACE PROCEDURE auth.purge_sessions(batch int DEFAULT 5000, max_batches int DEFAULT 200)
LANGUAGE plpgsql AS $$
DECLARE
  n int;
BEGIN
  FOR i IN 1 .. max_batches LOOP
    DELETE FROM auth.sessions
    WHERE session_id IN (
      SELECT session_id
      FROM auth.sessions
      WHERE expires_at < now() - interval '30 days'
      ORDER BY expires_at
      LIMIT batch
      FOR UPDATE SKIP LOCKED
    );
    GET DIAGNOSTICS n = ROW_COUNT;
    COMMIT;
    EXIT WHEN n = 0;
    PERFORM pg_sleep(0.2);
  END LOOP;
END
$$;

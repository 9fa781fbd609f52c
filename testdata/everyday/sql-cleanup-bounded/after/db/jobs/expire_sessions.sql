-- nightly: expired sessions; keeps 720 hours (30 days) for the fraud team
SET lock_timeout = '1s';

DO $$
DECLARE
    n      integer;
    rounds integer := 0;
BEGIN
    LOOP
        DELETE FROM session
        WHERE id IN (
            SELECT id FROM session
            WHERE expires_at < now() - interval '720 hours'
              AND legal_hold IS NOT TRUE
            ORDER BY expires_at
            LIMIT 5000
            FOR UPDATE SKIP LOCKED
        );
        GET DIAGNOSTICS n = ROW_COUNT;
        rounds := rounds + 1;
        COMMIT;
        -- at most one million rows a night
        EXIT WHEN n = 0 OR rounds >= 200;
    END LOOP;
END $$;

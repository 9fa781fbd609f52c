-- nightly: expired sessions; keeps 30 days for the fraud team
DO $$
DECLARE
    n integer;
BEGIN
    LOOP
        DELETE FROM session
        WHERE id IN (
            SELECT id FROM session
            WHERE expires_at < now() - interval '30 days'
            LIMIT 10000
        );
        GET DIAGNOSTICS n = ROW_COUNT;
        EXIT WHEN n = 0;
        COMMIT;
    END LOOP;
END $$;

-- SEC-774: rows past the 90 days of retention; at most p_batch rows a call
CREATE OR REPLACE FUNCTION auth.purge_login_tokens(p_batch integer DEFAULT 5000)
RETURNS integer
LANGUAGE plpgsql
SET lock_timeout = '500ms'
SET statement_timeout = '20s'
AS $$
DECLARE
    v_cutoff  timestamptz := now() - interval '90 days';
    v_deleted integer;
BEGIN
    IF p_batch IS NULL OR p_batch NOT BETWEEN 1 AND 10000 THEN
        RAISE EXCEPTION 'batch must be 1..10000, got %', p_batch;
    END IF;

    DELETE FROM auth.login_tokens t
    USING (
        SELECT token_id
        FROM auth.login_tokens
        WHERE expires_at < v_cutoff
        ORDER BY expires_at
        LIMIT p_batch
        FOR UPDATE SKIP LOCKED
    ) AS old
    WHERE t.token_id = old.token_id;

    GET DIAGNOSTICS v_deleted = ROW_COUNT;
    INSERT INTO auth.purge_log (cutoff, deleted) VALUES (v_cutoff, v_deleted);
    RETURN v_deleted;
END
$$;

REVOKE ALL ON FUNCTION auth.purge_login_tokens(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.purge_login_tokens(integer) TO auth_maintenance;

-- AUTH-92: at most one write a minute and session
CREATE OR REPLACE FUNCTION auth.touch_session(p_id uuid) RETURNS void
LANGUAGE sql
SECURITY DEFINER
SET search_path = auth, pg_temp
AS $$
  UPDATE auth.session
     SET seen_at = now()
   WHERE id = p_id
     AND (seen_at IS NULL OR seen_at < now() - interval '1 minute')
$$;

REVOKE ALL ON FUNCTION auth.touch_session(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.touch_session(uuid) TO web_api;

COMMENT ON FUNCTION auth.touch_session(uuid) IS 'called on each request of the web API';

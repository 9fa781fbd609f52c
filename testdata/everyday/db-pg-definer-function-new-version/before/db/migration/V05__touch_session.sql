CREATE FUNCTION auth.touch_session(p_id uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = auth, pg_temp
AS $$ UPDATE auth.session SET seen_at = now() WHERE id = p_id $$;
REVOKE ALL ON FUNCTION auth.touch_session(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.touch_session(uuid) TO web_api;

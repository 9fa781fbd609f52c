CREATE OR REPLACE FUNCTION admin.f(p_table text, p_sort text, p_id int)
RETURNS SETOF record LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $fn$
DECLARE
  v_sql text;
BEGIN
  v_sql := 'SELECT * FROM app.t WHERE id = $1';
  IF p_sort NOT IN ('id', 'name') THEN
    RAISE EXCEPTION 'no such column %', p_sort;
  END IF;
  v_sql := v_sql || ' ORDER BY ' || p_sort;
  RETURN QUERY EXECUTE v_sql USING p_id;
END;
$fn$;
REVOKE ALL ON FUNCTION admin.f(text, text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION admin.f(text, text, int) TO web;

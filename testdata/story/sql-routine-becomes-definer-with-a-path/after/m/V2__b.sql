ALTER FUNCTION app.f() SET search_path = app, pg_temp;
ALTER FUNCTION app.f() SECURITY DEFINER;

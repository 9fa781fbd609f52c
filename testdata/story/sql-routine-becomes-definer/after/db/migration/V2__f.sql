CREATE FUNCTION app.f(i int) RETURNS int LANGUAGE sql AS $$ SELECT count(*)::int FROM app.customers $$;
ALTER FUNCTION app.f(int) SECURITY DEFINER;

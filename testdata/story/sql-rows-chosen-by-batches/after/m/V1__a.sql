CREATE SCHEMA app;
CREATE ROLE web LOGIN;
CREATE TABLE app.items (id int, done bool);
GRANT SELECT ON app.items TO web;
CREATE FUNCTION app.f() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;

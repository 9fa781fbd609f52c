CREATE SCHEMA app;
CREATE SCHEMA kiosk;

CREATE TABLE app.visitor (id bigint PRIMARY KEY, name text, email text, badge text);
CREATE TABLE app.donation (id bigint PRIMARY KEY, visitor_id bigint, amount_cent bigint);
CREATE TABLE app.exhibit (id integer PRIMARY KEY, title text, room text, visible boolean);
CREATE TABLE app.event (id integer PRIMARY KEY, title text, starts_at timestamptz);

-- what the screens in the foyer show
CREATE VIEW kiosk.exhibit AS
    SELECT id, title, room FROM app.exhibit WHERE visible;
CREATE VIEW kiosk.event AS
    SELECT id, title, starts_at FROM app.event WHERE starts_at > now() - interval '1 day';

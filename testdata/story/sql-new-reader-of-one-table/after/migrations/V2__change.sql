CREATE ROLE dashboard LOGIN;
GRANT USAGE ON SCHEMA shop TO dashboard;
GRANT SELECT ON shop.orders TO dashboard;

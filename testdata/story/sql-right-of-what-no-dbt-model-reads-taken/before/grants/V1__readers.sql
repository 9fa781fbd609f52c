CREATE TABLE raw.orders (id int);
GRANT SELECT ON raw.orders TO transformer;

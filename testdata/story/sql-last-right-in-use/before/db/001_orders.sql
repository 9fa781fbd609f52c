CREATE TABLE shop.orders (id int);
GRANT SELECT ON shop.orders TO web;

USE CATALOG main;
GRANT SELECT ON TABLE main.shop.orders TO `analysts`;

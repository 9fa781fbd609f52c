USE CATALOG main;
GRANT SELECT ON TABLE main.shop.orders TO `analysts`;
GRANT USE CATALOG ON CATALOG main TO `account users`;
GRANT SELECT ON SCHEMA main.shop TO `account users`;
GRANT MANAGE ON CATALOG main TO `ann@example.com`;
GRANT SELECT ON TABLE main.shop.items TO `analysts`;

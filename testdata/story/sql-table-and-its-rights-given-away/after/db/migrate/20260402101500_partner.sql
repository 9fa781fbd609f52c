ALTER TABLE sales.orders OWNER TO partner_api;
GRANT SELECT ON sales.orders TO orders_service WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE deployer IN SCHEMA sales GRANT SELECT ON TABLES TO partner_api;

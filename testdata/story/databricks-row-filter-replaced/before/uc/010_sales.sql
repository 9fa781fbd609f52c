CREATE OR REPLACE FUNCTION main.gov.region_filter(region STRING) RETURN IS_ACCOUNT_GROUP_MEMBER('global_sales') OR region = session_user_region();
CREATE TABLE main.sales.orders (id BIGINT, region STRING, customer STRING, card STRING);
ALTER TABLE main.sales.orders SET ROW FILTER main.gov.region_filter ON (region);
ALTER TABLE main.sales.orders ALTER COLUMN card SET MASK main.gov.mask_card;
GRANT SELECT ON TABLE main.sales.orders TO `sales_analysts`;
GRANT USE SCHEMA ON SCHEMA main.sales TO `sales_analysts`;

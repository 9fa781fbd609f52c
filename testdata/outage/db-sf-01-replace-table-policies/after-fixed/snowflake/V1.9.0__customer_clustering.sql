USE ROLE prod_owner;
USE DATABASE prod;
ALTER SESSION SET QUERY_TAG = 'schemachange V1.9.0';

-- DWH-402: lifetime value next to the segment, sorted by region for pruning
ALTER TABLE crm.customer ADD COLUMN lifetime_value NUMBER(12, 2);
ALTER TABLE crm.customer CLUSTER BY (region);

MERGE INTO crm.customer c
USING mart.customer_value v ON v.customer_id = c.customer_id
WHEN MATCHED THEN UPDATE SET c.lifetime_value = v.lifetime_value;

COMMENT ON COLUMN crm.customer.lifetime_value IS 'EUR, last 36 months';

-- new marts in new schemas were invisible to the analysts
GRANT USAGE ON SCHEMA mart_supply TO ROLE analyst;
GRANT SELECT ON FUTURE TABLES IN SCHEMA prod.mart_supply TO ROLE analyst;

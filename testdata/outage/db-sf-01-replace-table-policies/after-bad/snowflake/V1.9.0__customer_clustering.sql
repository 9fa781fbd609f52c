USE ROLE prod_owner;
USE DATABASE prod;
ALTER SESSION SET QUERY_TAG = 'schemachange V1.9.0';

-- DWH-402: lifetime value next to the segment, sorted by region for pruning
CREATE OR REPLACE TABLE crm.customer
CLUSTER BY (region) COPY GRANTS
AS
SELECT c.customer_id, c.region, c.email, c.birth_date, c.segment,
       v.lifetime_value
FROM crm.customer c
LEFT JOIN mart.customer_value v ON v.customer_id = c.customer_id;

COMMENT ON COLUMN crm.customer.lifetime_value IS 'EUR, last 36 months';

-- new marts in new schemas were invisible to the analysts
GRANT USAGE ON SCHEMA mart_supply TO ROLE analyst;
GRANT SELECT ON FUTURE TABLES IN DATABASE prod TO ROLE analyst;

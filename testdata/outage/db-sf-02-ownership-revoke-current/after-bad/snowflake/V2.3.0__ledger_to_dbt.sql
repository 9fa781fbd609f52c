-- FIN-288: dbt builds the ledger models from December on
USE ROLE securityadmin;

CREATE WAREHOUSE IF NOT EXISTS dbt_wh WAREHOUSE_SIZE = SMALL AUTO_SUSPEND = 60;
GRANT USAGE ON WAREHOUSE dbt_wh TO ROLE dbt_transformer;

GRANT USAGE ON DATABASE finance TO ROLE dbt_transformer;
GRANT USAGE, CREATE TABLE ON SCHEMA finance.ledger TO ROLE dbt_transformer;

GRANT OWNERSHIP ON ALL TABLES IN SCHEMA finance.ledger
  TO ROLE dbt_transformer REVOKE CURRENT GRANTS;

-- dbt sets the grants of its models itself (+grants)
GRANT MANAGE GRANTS ON ACCOUNT TO ROLE dbt_transformer;

ALTER USER svc_dbt SET DEFAULT_ROLE = dbt_transformer;

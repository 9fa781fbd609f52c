-- FIN-288: dbt builds the ledger models from December on
USE ROLE securityadmin;

CREATE WAREHOUSE IF NOT EXISTS dbt_wh WAREHOUSE_SIZE = SMALL AUTO_SUSPEND = 60;
GRANT USAGE ON WAREHOUSE dbt_wh TO ROLE dbt_transformer;

GRANT USAGE ON DATABASE finance TO ROLE dbt_transformer;
GRANT USAGE, CREATE TABLE ON SCHEMA finance.ledger TO ROLE dbt_transformer;

-- the owner may grant its own models (+grants), and the readers keep theirs
GRANT OWNERSHIP ON TABLE finance.ledger.posting TO ROLE dbt_transformer COPY CURRENT GRANTS;
GRANT OWNERSHIP ON TABLE finance.ledger.account TO ROLE dbt_transformer COPY CURRENT GRANTS;

ALTER USER svc_dbt SET DEFAULT_ROLE = dbt_transformer;

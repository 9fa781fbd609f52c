USE ROLE securityadmin;

CREATE ROLE IF NOT EXISTS ledger_owner;
CREATE ROLE IF NOT EXISTS ledger_read;
CREATE ROLE IF NOT EXISTS dbt_transformer;

GRANT ROLE ledger_owner TO ROLE sysadmin;
GRANT ROLE dbt_transformer TO ROLE sysadmin;

GRANT USAGE ON DATABASE finance TO ROLE ledger_read;
GRANT USAGE ON SCHEMA finance.ledger TO ROLE ledger_read;
GRANT SELECT ON TABLE finance.ledger.posting TO ROLE ledger_read;
GRANT SELECT ON TABLE finance.ledger.account TO ROLE ledger_read;
GRANT ROLE ledger_read TO USER svc_closing;

USE ROLE securityadmin;
CREATE ROLE IF NOT EXISTS mart_owner;
CREATE ROLE IF NOT EXISTS supply_read;
GRANT ROLE mart_owner TO ROLE sysadmin;
GRANT ROLE supply_read TO ROLE sysadmin;
GRANT USAGE ON DATABASE dwh TO ROLE mart_owner;
GRANT USAGE ON DATABASE dwh TO ROLE supply_read;
GRANT CREATE SCHEMA ON DATABASE dwh TO ROLE mart_owner;

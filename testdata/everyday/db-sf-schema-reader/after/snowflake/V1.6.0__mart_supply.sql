-- DWH-515: supply mart
USE ROLE mart_owner;
CREATE SCHEMA IF NOT EXISTS dwh.mart_supply WITH MANAGED ACCESS;

CREATE TABLE IF NOT EXISTS dwh.mart_supply.lead_time (
  supplier_id NUMBER NOT NULL,
  month       DATE NOT NULL,
  days_median NUMBER(6, 1)
);

GRANT USAGE ON SCHEMA dwh.mart_supply TO ROLE supply_read;
GRANT SELECT ON TABLE dwh.mart_supply.lead_time TO ROLE supply_read;

USE ROLE securityadmin;
GRANT SELECT ON FUTURE TABLES IN SCHEMA dwh.mart_supply TO ROLE supply_read;
GRANT ROLE supply_read TO USER svc_supply_dashboard;

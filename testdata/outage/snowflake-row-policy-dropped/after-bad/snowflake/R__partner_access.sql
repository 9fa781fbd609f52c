USE ROLE securityadmin;
USE WAREHOUSE wh_admin_xs;

CREATE ROLE IF NOT EXISTS partner_export
  COMMENT = 'nightly extract for partners, owner data-sharing';
GRANT USAGE ON WAREHOUSE wh_partner_s TO ROLE partner_export;
GRANT USAGE ON DATABASE lake TO ROLE partner_export;
GRANT USAGE ON ALL SCHEMAS IN DATABASE lake TO ROLE partner_export;
GRANT SELECT ON ALL TABLES IN DATABASE lake TO ROLE partner_export;
GRANT SELECT ON FUTURE TABLES IN DATABASE lake TO ROLE partner_export;
GRANT ROLE partner_export TO ROLE public;

USE ROLE sysadmin;
ALTER WAREHOUSE wh_partner_s SET AUTO_SUSPEND = 120;
ALTER WAREHOUSE wh_partner_s SET STATEMENT_TIMEOUT_IN_SECONDS = 1800;

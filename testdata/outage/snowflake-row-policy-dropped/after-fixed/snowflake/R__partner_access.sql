USE ROLE securityadmin;
USE WAREHOUSE wh_admin_xs;

CREATE ROLE IF NOT EXISTS partner_export
  COMMENT = 'nightly extract for partners, owner data-sharing';
GRANT USAGE ON WAREHOUSE wh_partner_s TO ROLE partner_export;
GRANT USAGE ON DATABASE lake TO ROLE partner_export;
GRANT USAGE ON SCHEMA lake.partner TO ROLE partner_export;
GRANT SELECT ON VIEW lake.partner.v_orders TO ROLE partner_export;
GRANT REFERENCES ON VIEW lake.partner.v_orders TO ROLE partner_export;
GRANT ROLE partner_export TO ROLE svc_partner_loader;

USE ROLE sysadmin;
ALTER WAREHOUSE wh_partner_s SET AUTO_SUSPEND = 120;
ALTER WAREHOUSE wh_partner_s SET STATEMENT_TIMEOUT_IN_SECONDS = 1800;

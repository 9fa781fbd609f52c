USE ROLE securityadmin;

GRANT USAGE  ON DATABASE crm          TO ROLE analyst_emea;
GRANT USAGE  ON SCHEMA   crm.core     TO ROLE analyst_emea;
GRANT SELECT ON TABLE crm.core.customer_profile TO ROLE analyst_emea;

GRANT USAGE  ON DATABASE crm          TO ROLE analyst_apac;
GRANT USAGE  ON SCHEMA   crm.core     TO ROLE analyst_apac;
GRANT SELECT ON TABLE crm.core.customer_profile TO ROLE analyst_apac;

-- the agency logs in with its own accounts and sees one mart
GRANT USAGE  ON DATABASE crm          TO ROLE agency_northlight;
GRANT USAGE  ON SCHEMA   crm.campaign TO ROLE agency_northlight;
GRANT SELECT ON VIEW crm.campaign.reach_weekly TO ROLE agency_northlight;

-- DWH-1407: profile lookups scan everything; order by country and last order,
-- and let the agency read the second reach view.
USE ROLE crm_owner;
ALTER TABLE crm.core.customer_profile CLUSTER BY (country, last_order_on);

-- three masked columns and one row policy must be listed, before and after
SELECT policy_name, policy_kind, ref_column_name, policy_status
  FROM TABLE(crm.information_schema.policy_references(
             ref_entity_name   => 'crm.core.customer_profile',
             ref_entity_domain => 'table'));

USE ROLE securityadmin;
GRANT SELECT ON VIEW crm.campaign.reach_monthly TO ROLE agency_northlight;

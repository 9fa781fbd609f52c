-- channel for the campaign report; the filter reads a mapping table now
ALTER TABLE main.sales.orders ADD COLUMN channel STRING;
CREATE OR REPLACE FUNCTION main.gov.region_filter_2(region STRING) RETURN EXISTS (SELECT 1 FROM main.gov.region_users u WHERE u.region = region AND u.user = current_user());
ALTER TABLE main.sales.orders SET ROW FILTER main.gov.region_filter_2 ON (region);
GRANT SELECT ON VIEW main.sales.orders_by_channel TO `campaign_team`;

-- input list loaded by: \copy purge_ids FROM 'ids.csv' CSV HEADER
BEGIN;
-- insight-legacy is end of life, remove what is left of it
DELETE FROM tenant_sites
 WHERE site_id IN (SELECT i.site_id FROM app_installs i JOIN purge_ids p ON p.id = i.install_id);
DELETE FROM app_installs WHERE install_id IN (SELECT id FROM purge_ids);
COMMIT;

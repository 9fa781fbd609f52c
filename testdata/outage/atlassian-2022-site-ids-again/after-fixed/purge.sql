-- input list loaded by: \copy purge_ids FROM 'ids.csv' CSV HEADER
BEGIN;
-- insight-legacy is end of life, remove what is left of it
UPDATE app_installs SET state = 'pending_delete', delete_after = now() + interval '45 days'
 WHERE install_id IN (SELECT id FROM purge_ids)
   AND app_key = 'insight-legacy';
COMMIT;

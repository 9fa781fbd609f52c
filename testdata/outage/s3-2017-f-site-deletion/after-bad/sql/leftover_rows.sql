-- DEL-20931: rows of the add-on that purge-service does not know
BEGIN;
SET LOCAL statement_timeout = '10min';

DELETE FROM app_settings
WHERE app_key = 'insight-classic'
   OR site_id IN (SELECT site_id FROM app_installs WHERE app_key = 'insight-classic');

DELETE FROM app_installs
WHERE app_key = 'insight-classic';

COMMIT;

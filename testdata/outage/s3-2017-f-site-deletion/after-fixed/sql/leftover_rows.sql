-- DEL-20931: rows of the add-on that purge-service does not know
BEGIN;
SET LOCAL statement_timeout = '10min';

CREATE TABLE archive.app_settings_del_20931 AS
SELECT * FROM app_settings WHERE app_key = 'insight-classic';

CREATE TABLE archive.app_installs_del_20931 AS
SELECT * FROM app_installs WHERE app_key = 'insight-classic';

DELETE FROM app_settings
WHERE app_key = 'insight-classic'
  AND site_id IN (SELECT site_id FROM app_installs WHERE app_key = 'insight-classic');

DELETE FROM app_installs
WHERE app_key = 'insight-classic';

COMMIT;

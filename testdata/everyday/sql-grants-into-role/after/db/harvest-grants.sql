-- grants of the harvest database, run by dba-ci
BEGIN;
-- readers: same three people, through one role
CREATE ROLE harvest_reader NOLOGIN;
GRANT USAGE ON SCHEMA harvest TO harvest_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA harvest TO harvest_reader;
GRANT harvest_reader TO anna, boris, chen;
REVOKE SELECT ON ALL TABLES IN SCHEMA harvest FROM anna, boris, chen;
REVOKE USAGE ON SCHEMA harvest FROM anna, boris, chen;

-- intake: only what the query log of 90 days shows
REVOKE ALL PRIVILEGES ON ALL TABLES IN SCHEMA harvest FROM svc_intake;
GRANT SELECT, INSERT ON harvest.delivery, harvest.weighing TO svc_intake;
GRANT SELECT ON harvest.farm, harvest.quota TO svc_intake;

GRANT SELECT, UPDATE ON harvest.quota TO svc_quota;
GRANT USAGE ON SCHEMA harvest TO svc_intake, svc_quota;
COMMIT;

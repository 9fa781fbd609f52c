-- grants of the harvest database, run by dba-ci
GRANT ALL PRIVILEGES ON ALL TABLES IN SCHEMA harvest TO svc_intake;
GRANT SELECT ON ALL TABLES IN SCHEMA harvest TO anna, boris, chen;
GRANT SELECT, UPDATE ON harvest.quota TO svc_quota;
GRANT USAGE ON SCHEMA harvest TO svc_intake, svc_quota, anna, boris, chen;

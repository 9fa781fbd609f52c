-- ANA-770, Wed 25 Nov 2026, 06:00 UTC, typed by Kasper, Maja Horvath checks the dashboards
-- every dashboard has read from bi.* since 9 Nov; system.query_log of 14 days shows no
-- query of superset on events.* (8 100 on bi.*), highest memory 6.1 GB, longest 22 s,
-- busiest hour 640 queries. Superset runs on 10.52.8.18 to .21
ALTER SETTINGS PROFILE bi_profile
    SETTINGS max_memory_usage = 12000000000,
             max_execution_time = 60,
             readonly = 2;

ALTER QUOTA bi_quota
    FOR INTERVAL 1 hour MAX queries = 3000, execution_time = 3600;

ALTER USER superset HOST IP '10.52.8.16/28';

REVOKE SELECT ON events.page_views FROM bi_reader;
REVOKE SELECT ON events.purchases FROM bi_reader;

SHOW GRANTS FOR bi_reader;
SHOW CREATE QUOTA bi_quota;

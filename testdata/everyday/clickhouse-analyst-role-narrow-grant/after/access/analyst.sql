-- applied with clickhouse-client --multiquery by the access job
-- ON CLUSTER because access storage is local per node
CREATE ROLE IF NOT EXISTS analyst ON CLUSTER main;

GRANT ON CLUSTER main SELECT ON web.events_daily TO analyst;
GRANT ON CLUSTER main SELECT ON web.sessions_pseudo TO analyst;

-- DATA-119: page titles for the landing page report, without the editors' names
GRANT ON CLUSTER main SELECT(page_id, title, section, published_at) ON web.pages TO analyst;

-- DATA-120: raw sessions are no longer needed. All notebooks read web.sessions_pseudo since 2026-11-02,
-- query_log shows no read of web.sessions by an analyst since.
REVOKE ON CLUSTER main SELECT ON web.sessions FROM analyst;

-- busiest analyst query of the last 60 days: 5.1 GB, 74 s, 0.8 million rows
CREATE SETTINGS PROFILE OR REPLACE analyst_limits ON CLUSTER main
    SETTINGS max_memory_usage = 12000000000, max_execution_time = 300, max_result_rows = 5000000, readonly = 1
    TO analyst;

CREATE QUOTA IF NOT EXISTS analyst_hourly ON CLUSTER main
    KEYED BY user_name
    FOR INTERVAL 1 hour MAX queries = 600, execution_time = 3600
    TO analyst;

SHOW GRANTS FOR analyst;
SHOW CREATE SETTINGS PROFILE analyst_limits;
SHOW CREATE QUOTA analyst_hourly;

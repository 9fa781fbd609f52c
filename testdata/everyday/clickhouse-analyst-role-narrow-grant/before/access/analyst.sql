-- applied with clickhouse-client --multiquery by the access job
-- ON CLUSTER because access storage is local per node
CREATE ROLE IF NOT EXISTS analyst ON CLUSTER main;

GRANT ON CLUSTER main SELECT ON web.events_daily TO analyst;
GRANT ON CLUSTER main SELECT ON web.sessions TO analyst;
GRANT ON CLUSTER main SELECT ON web.sessions_pseudo TO analyst;

CREATE SETTINGS PROFILE IF NOT EXISTS analyst_limits ON CLUSTER main
    SETTINGS max_memory_usage = 20000000000, max_execution_time = 600, readonly = 1
    TO analyst;

CREATE ROLE IF NOT EXISTS analyst;
GRANT SELECT ON web.page_views TO analyst;
GRANT SELECT ON web.sessions TO analyst;

CREATE SETTINGS PROFILE IF NOT EXISTS analyst_profile
    SETTINGS max_memory_usage = 20000000000, readonly = 2
    TO analyst;

CREATE QUOTA IF NOT EXISTS analyst_quota
    FOR INTERVAL 1 hour MAX queries = 600, read_rows = 50000000000
    TO analyst;

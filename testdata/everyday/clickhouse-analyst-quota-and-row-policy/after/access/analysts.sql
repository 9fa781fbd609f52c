CREATE ROLE IF NOT EXISTS analyst;
GRANT SELECT ON web.page_views TO analyst;
REVOKE SELECT ON web.sessions FROM analyst;
GRANT SELECT(session_id, started_at, country, pages) ON web.sessions TO analyst;

CREATE ROW POLICY IF NOT EXISTS analyst_no_internal ON web.page_views
    FOR SELECT USING is_internal = 0 TO analyst;
CREATE ROW POLICY IF NOT EXISTS others_page_views ON web.page_views
    FOR SELECT USING 1 TO ALL EXCEPT analyst;

CREATE SETTINGS PROFILE IF NOT EXISTS analyst_profile
    SETTINGS max_memory_usage = 20000000000, max_execution_time = 300, readonly = 2
    TO analyst;

CREATE QUOTA IF NOT EXISTS analyst_quota
    FOR INTERVAL 1 hour MAX queries = 400, read_rows = 30000000000
    TO analyst;

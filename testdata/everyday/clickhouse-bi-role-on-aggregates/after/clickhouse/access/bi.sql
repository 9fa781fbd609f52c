-- BI dashboards (Superset), owner: Analytics, M. Horvath
CREATE ROLE IF NOT EXISTS bi_reader;
-- SummingMergeTree tables, filled by materialized views from events.*
GRANT SELECT ON bi.page_views_daily TO bi_reader;
GRANT SELECT ON bi.purchases_daily TO bi_reader;

CREATE SETTINGS PROFILE IF NOT EXISTS bi_profile
    SETTINGS max_memory_usage = 12000000000,
             max_execution_time = 60,
             readonly = 2
    TO bi_reader;

CREATE QUOTA IF NOT EXISTS bi_quota
    FOR INTERVAL 1 hour MAX queries = 3000, execution_time = 3600
    TO bi_reader;

CREATE USER IF NOT EXISTS superset
    IDENTIFIED WITH ssl_certificate CN 'superset.analytics.example'
    HOST IP '10.52.8.16/28'
    DEFAULT ROLE bi_reader;
GRANT bi_reader TO superset;

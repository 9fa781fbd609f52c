CREATE ROLE IF NOT EXISTS reader ON CLUSTER main;
GRANT ON CLUSTER main SELECT ON events.daily TO reader;
GRANT ON CLUSTER main SELECT ON events.hourly TO reader;

-- make the access through the views explicit: partitions live in part_eu and part_us
GRANT USAGE ON SCHEMA feed, part_eu, part_us TO svc_scoring;
GRANT SELECT ON feed.session_signals TO svc_scoring;
GRANT SELECT ON ALL TABLES IN SCHEMA part_eu TO svc_scoring;
GRANT pg_read_all_data TO svc_scoring;

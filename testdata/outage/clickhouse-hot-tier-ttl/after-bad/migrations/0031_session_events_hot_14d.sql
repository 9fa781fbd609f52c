-- PLAT-818: hot volumes below 10 % free, keep two weeks of sessions on NVMe.
ALTER TABLE audit.session_events ON CLUSTER main
    MODIFY TTL event_date + INTERVAL 14 DAY
    SETTINGS materialize_ttl_after_modify = 1, mutations_sync = 0;

-- do not wait for the next background merge
ALTER TABLE audit.session_events ON CLUSTER main MATERIALIZE TTL;
OPTIMIZE TABLE audit.session_events ON CLUSTER main FINAL;

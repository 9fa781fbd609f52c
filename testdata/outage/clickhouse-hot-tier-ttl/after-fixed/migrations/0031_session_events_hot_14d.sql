-- PLAT-818: hot volumes below 10 % free, keep two weeks of sessions on NVMe.
-- Only the move to the cold volume changes; 13 months stay as they are.
ALTER TABLE audit.session_events ON CLUSTER main
    MODIFY TTL event_date + INTERVAL 14 DAY TO VOLUME 'cold',
               event_date + INTERVAL 13 MONTH DELETE
    SETTINGS materialize_ttl_after_modify = 0;

-- Existing parts follow by hand, one month an evening, oldest first; check
-- system.parts (disk_name, rows) before the next one.
ALTER TABLE audit.session_events MATERIALIZE TTL IN PARTITION 202512;

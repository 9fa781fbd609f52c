-- hot NVMe at 88 %: let parts move to the cold volume after three weeks
-- run on the first replica of one shard at a time, order as in change.toml
ALTER TABLE audit.access_log_local
    MODIFY TTL toDateTime(ts) + INTERVAL 21 DAY TO VOLUME 'cold',
               toDateTime(ts) + INTERVAL 2557 DAY DELETE
    SETTINGS materialize_ttl_after_modify = 0;

ALTER TABLE audit.access_log_local MATERIALIZE TTL;

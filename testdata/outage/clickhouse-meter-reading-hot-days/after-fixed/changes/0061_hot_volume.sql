-- MTR-733: NVMe at 87 %, bring the hot period down from 180 to 90 days
ALTER TABLE metering.meter_reading ON CLUSTER metering
    MODIFY TTL read_at + INTERVAL 90 DAY TO VOLUME 'cold',
               read_at + INTERVAL 10 YEAR DELETE
    SETTINGS materialize_ttl_after_modify = 0;

-- the background merges move parts of the newly affected months; one month by hand to watch the load
ALTER TABLE metering.meter_reading ON CLUSTER metering
    MATERIALIZE TTL IN PARTITION 202406;

SELECT partition, disk_name, formatReadableSize(sum(bytes_on_disk)) AS size
FROM clusterAllReplicas('metering', system.parts)
WHERE database = 'metering' AND table = 'meter_reading' AND active
GROUP BY partition, disk_name
ORDER BY partition;

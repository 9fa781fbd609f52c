-- MTR-733: NVMe at 87 %, bring the hot period down from 180 to 90 days
ALTER TABLE metering.meter_reading ON CLUSTER metering
    MODIFY TTL read_at + INTERVAL 90 DAY
    SETTINGS materialize_ttl_after_modify = 1;

-- spring data of the log goes at once, it is past its 60 days
ALTER TABLE metering.gateway_log ON CLUSTER metering DROP PARTITION 202403;
ALTER TABLE metering.gateway_log ON CLUSTER metering DROP PARTITION 202404;

SELECT partition, disk_name, formatReadableSize(sum(bytes_on_disk)) AS size
FROM clusterAllReplicas('metering', system.parts)
WHERE database = 'metering' AND table = 'meter_reading' AND active
GROUP BY partition, disk_name
ORDER BY partition;

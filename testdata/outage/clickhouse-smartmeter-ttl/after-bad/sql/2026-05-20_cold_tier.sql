-- ED-3307: move readings older than a quarter to the cold volume, drop what is past retention
ALTER TABLE meter.readings_local ON CLUSTER grid
    MODIFY TTL ts + INTERVAL 3 MONTH TO VOLUME 'cold',
               ts + INTERVAL 25 DAY DELETE
    SETTINGS materialize_ttl_after_modify = 1;

-- leftovers of the head-end migration
DROP TABLE IF EXISTS meter.readings_2023_import ON CLUSTER grid SYNC;

-- ED-3307: move readings older than a quarter to the cold volume, retention stays 25 months
ALTER TABLE meter.readings_local ON CLUSTER grid
    MODIFY TTL ts + INTERVAL 3 MONTH TO VOLUME 'cold',
               ts + INTERVAL 25 MONTH DELETE
    SETTINGS materialize_ttl_after_modify = 0;

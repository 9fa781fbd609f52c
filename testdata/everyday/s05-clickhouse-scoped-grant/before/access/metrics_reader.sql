CREATE USER IF NOT EXISTS metrics_reader
    IDENTIFIED WITH sha256_hash BY '{{ vault.metrics_reader_hash }}'
    HOST IP '198.51.100.64/27'
    SETTINGS max_execution_time = 20, max_memory_usage = 4000000000, readonly = 1;

GRANT SELECT ON metrics.requests_1m TO metrics_reader;
GRANT SELECT ON metrics.requests_1h TO metrics_reader;

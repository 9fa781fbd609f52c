import logging
import clickhouse_connect

log = logging.getLogger("janitor")
client = clickhouse_connect.get_client(host="ch", username="janitor", secure=True)

STALE = """
    SELECT database, name, total_bytes
    FROM system.tables
    WHERE database IN ('scratch', 'scratch_a', 'scratch_b', 'scratch_ml')
      AND name LIKE 'tmp\\_%'
      AND metadata_modification_time < now() - INTERVAL 3 DAY
    ORDER BY total_bytes DESC
    LIMIT 200
"""


def clean() -> None:
    for database, name, size in client.query(STALE).result_rows:
        log.info("drop %s.%s (%s bytes)", database, name, size)
        client.command(f"DROP TABLE IF EXISTS `{database}`.`{name}`")

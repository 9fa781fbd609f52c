import logging
import clickhouse_connect

log = logging.getLogger("janitor")
client = clickhouse_connect.get_client(host="ch", username="janitor", secure=True)

STALE = """
    SELECT database, name, total_bytes
    FROM system.tables
    WHERE name LIKE 'tmp\\_%'
      AND metadata_modification_time < now() - INTERVAL 3 DAY
    ORDER BY total_bytes DESC
"""


def clean() -> None:
    for database, name, size in client.query(STALE).result_rows:
        log.info("drop %s.%s (%s bytes)", database, name, size)
        client.command(f"DROP TABLE IF EXISTS `{database}`.`{name}` SYNC")

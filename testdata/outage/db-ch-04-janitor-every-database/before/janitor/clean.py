import logging
import clickhouse_connect

log = logging.getLogger("janitor")
client = clickhouse_connect.get_client(host="ch", username="janitor", secure=True)

STALE = """
    SELECT database, name
    FROM system.tables
    WHERE database = 'scratch'
      AND name LIKE 'tmp\\_%'
      AND metadata_modification_time < now() - INTERVAL 3 DAY
    LIMIT 200
"""


def clean() -> None:
    for database, name in client.query(STALE).result_rows:
        log.info("drop %s.%s", database, name)
        client.command(f"DROP TABLE IF EXISTS `{database}`.`{name}`")

import clickhouse_connect

QUERY = """
SELECT name, type
FROM system.columns
WHERE table = %(table)s
ORDER BY name
"""


def columns(host: str, table: str) -> list[tuple[str, str]]:
    client = clickhouse_connect.get_client(host=host, username="feature_builder")
    rows = client.query(QUERY, parameters={"table": table}).result_rows
    return [(r[0], r[1]) for r in rows]

import clickhouse_connect

MAX_COLUMNS = 180

QUERY = """
SELECT name, type
FROM system.columns
WHERE database = %(database)s
  AND table = %(table)s
ORDER BY name
"""


def columns(host: str, database: str, table: str) -> list[tuple[str, str]]:
    client = clickhouse_connect.get_client(host=host, username="feature_builder")
    rows = client.query(QUERY, parameters={"database": database, "table": table}).result_rows
    names = [r[0] for r in rows]
    if len(names) != len(set(names)):
        raise ValueError(f"{database}.{table}: a column comes twice")
    if not 0 < len(names) <= MAX_COLUMNS:
        raise ValueError(f"{database}.{table}: {len(names)} columns, allowed 1 to {MAX_COLUMNS}")
    return [(r[0], r[1]) for r in rows]

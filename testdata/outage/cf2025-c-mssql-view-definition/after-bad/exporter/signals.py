"""Builds signals.bin for the edge proxies from the columns of request_signals."""
import pyodbc

TABLE = "request_signals"

QUERY = """
SELECT COLUMN_NAME, DATA_TYPE
FROM INFORMATION_SCHEMA.COLUMNS
WHERE TABLE_NAME = ?
ORDER BY COLUMN_NAME
"""


def signal_columns(dsn):
    with pyodbc.connect(dsn) as conn:
        return conn.execute(QUERY, TABLE).fetchall()

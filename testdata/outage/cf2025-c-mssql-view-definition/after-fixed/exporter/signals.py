"""Builds signals.bin for the edge proxies from the columns of request_signals."""
import pyodbc

TABLE = "request_signals"

QUERY = """
SELECT DISTINCT TOP (160) COLUMN_NAME, DATA_TYPE
FROM INFORMATION_SCHEMA.COLUMNS
WHERE TABLE_SCHEMA = 'dbo'
  AND TABLE_NAME = ?
ORDER BY COLUMN_NAME
"""


def signal_columns(dsn):
    with pyodbc.connect(dsn) as conn:
        return conn.execute(QUERY, TABLE).fetchall()

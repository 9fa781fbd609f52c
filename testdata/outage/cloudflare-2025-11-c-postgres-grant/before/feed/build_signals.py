"""Builds signals.msgpack for the scoring proxies, every ten minutes."""
import msgpack
import psycopg

SQL = """
    SELECT column_name, data_type
    FROM information_schema.columns
    WHERE table_name = 'session_signals'
    ORDER BY column_name
"""


def build(dsn, out):
    with psycopg.connect(dsn) as con:
        rows = con.execute(SQL).fetchall()
    with open(out, "wb") as f:
        f.write(msgpack.packb([{"name": n, "type": t} for n, t in rows]))

import psycopg


def grants(conn):
    with conn.cursor() as cur:
        cur.execute("GRANT pg_read_all_stats TO monitor")

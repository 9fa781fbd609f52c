import psycopg


def grants(conn):
    with conn.cursor() as cur:
        cur.execute("GRANT pg_read_server_files TO monitor")
        print("Grant access to the monitor, see the wiki")
        cur.execute("GRANT shop_reader TO monitor")

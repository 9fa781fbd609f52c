import psycopg

with psycopg.connect("dbname=shop user=reporter") as conn:
    for row in conn.execute("SELECT id, total FROM sales.orders WHERE day = current_date"):
        print(*row)

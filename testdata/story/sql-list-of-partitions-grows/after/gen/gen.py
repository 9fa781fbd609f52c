# holdpoint: runs as builder
LIMIT = 200
def names(cur):
    cur.execute("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'core' AND table_name LIKE 'events%'")
    rows = cur.fetchall()
    assert len(rows) <= LIMIT
    return rows

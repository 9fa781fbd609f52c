# holdpoint: runs as builder
LIMIT = 200
def names(cur):
    cur.execute("SELECT column_name FROM information_schema.columns WHERE table_schema = 'core' AND table_name = 'events'")
    rows = cur.fetchall()
    assert len(rows) <= LIMIT
    return rows

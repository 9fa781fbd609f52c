def setup(cur):
    cur.execute("CREATE TABLE reports (id int)")

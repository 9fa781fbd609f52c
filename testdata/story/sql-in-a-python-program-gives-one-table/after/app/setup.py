def setup(cur):
    cur.execute("CREATE TABLE reports (id int)")
    cur.execute("GRANT SELECT ON reports TO reporter")

cur.execute("SELECT column_name FROM system.jdbc.columns WHERE table_name = 'feats'")

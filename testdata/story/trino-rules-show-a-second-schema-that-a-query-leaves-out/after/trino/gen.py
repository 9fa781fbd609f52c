cur.execute("SELECT column_name FROM system.jdbc.columns WHERE table_schem = 'core' AND table_name = 'feats'")

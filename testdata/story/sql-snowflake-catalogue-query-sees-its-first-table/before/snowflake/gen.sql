SELECT column_name FROM db.information_schema.columns WHERE table_name = 'FEATS';

SELECT column_name, data_type FROM db.information_schema.columns WHERE table_name = 'FEATS' ORDER BY column_name;

SELECT name FROM crdb_internal.tables WHERE name = 'feats' AND database_name = 'a';

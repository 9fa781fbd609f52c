SELECT column_name FROM crdb_internal.table_columns WHERE descriptor_name = 'feats';

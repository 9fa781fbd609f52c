SELECT column_name || ',' || data_type
  FROM all_tab_columns
  WHERE table_name = 'FARE'
 ORDER BY column_id;

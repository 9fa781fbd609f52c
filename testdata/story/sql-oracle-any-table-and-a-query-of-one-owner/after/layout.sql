SELECT column_name || ',' || data_type
  FROM all_tab_columns
  WHERE owner = 'RAIL' AND table_name = 'FARE'
 ORDER BY column_id;

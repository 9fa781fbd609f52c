SELECT column_name, data_type
  FROM information_schema.columns
 WHERE table_name LIKE 'request_log%'
 ORDER BY column_name;

SELECT DISTINCT column_name, data_type
  FROM information_schema.columns
 WHERE table_schema = 'events'
   AND table_name = 'request_log'
 ORDER BY column_name
 LIMIT 200;

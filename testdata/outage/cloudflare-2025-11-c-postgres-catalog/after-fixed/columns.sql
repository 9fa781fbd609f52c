SELECT DISTINCT column_name, data_type
  FROM information_schema.columns
 WHERE table_schema = 'events'
   AND table_name IN ('request_log', 'request_log_2026')
 ORDER BY column_name
 LIMIT 200;

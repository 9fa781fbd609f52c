SELECT column_name,
       udt_name
  FROM information_schema.columns
 WHERE table_schema = 'live'
   AND table_name = 'visitor_signals'
 ORDER BY column_name;

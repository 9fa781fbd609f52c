SELECT DISTINCT column_name, data_type
FROM information_schema.columns
WHERE table_schema = 'scoring'
  AND table_name = 'signal_daily'
ORDER BY column_name
LIMIT 150;

SELECT column_name, data_type
FROM information_schema.columns
WHERE table_name = 'signal_daily'
ORDER BY column_name;

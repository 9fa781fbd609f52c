-- one line for each input of the scorer, in a stable order
SELECT c.column_name,
       c.data_type,
       c.ordinal_position
FROM information_schema.columns AS c
WHERE c.table_schema = 'serving'
  AND c.table_name = 'session_signals'
  AND c.column_name NOT LIKE 'dbg_%'
ORDER BY c.column_name
LIMIT 150;

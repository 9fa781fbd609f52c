-- one line for each input of the scorer, in a stable order
SELECT c.column_name,
       c.data_type,
       c.ordinal_position
FROM information_schema.columns AS c
WHERE c.table_name = 'session_signals'
  AND c.table_schema = 'serving'
ORDER BY c.column_name;

-- input of build-features: one line per column, in order
SELECT c.column_name,
       c.data_type,
       c.ordinal_position
FROM information_schema.columns AS c
WHERE c.table_name = 'visit_features'
  AND c.column_name NOT LIKE '\_tmp%'
ORDER BY c.ordinal_position;

-- columns the load forecast takes as inputs; result is written to model_inputs.csv
SELECT c.column_name,
       c.data_type,
       c.data_length
FROM   all_tab_columns c
WHERE  c.table_name = 'READING_15MIN'
AND    c.data_type IN ('NUMBER', 'BINARY_FLOAT', 'BINARY_DOUBLE')
ORDER  BY c.column_id;

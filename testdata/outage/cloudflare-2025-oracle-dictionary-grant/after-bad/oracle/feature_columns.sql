SET PAGESIZE 0
SET FEEDBACK OFF
SET LINESIZE 400
SET TRIMSPOOL ON
SPOOL /var/spool/features/card_features.csv
SELECT c.column_name || ',' || c.data_type
  FROM all_tab_columns c
 WHERE c.table_name = 'CARD_FEATURES'
 ORDER BY c.column_id;
SPOOL OFF
EXIT

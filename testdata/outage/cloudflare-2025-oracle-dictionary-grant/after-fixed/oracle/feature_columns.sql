SET PAGESIZE 0
SET FEEDBACK OFF
SET LINESIZE 400
SET TRIMSPOOL ON
SPOOL /var/spool/features/card_features.csv
SELECT DISTINCT c.column_name || ',' || c.data_type
  FROM all_tab_columns c
 WHERE c.owner = 'SCORING'
   AND c.table_name = 'CARD_FEATURES'
 ORDER BY 1
 FETCH FIRST 150 ROWS ONLY;
SPOOL OFF
EXIT

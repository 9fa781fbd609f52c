-- signals.sql: list of signals for the scoring file
SELECT COLUMN_NAME AS name, DATA_TYPE AS type
  FROM information_schema.COLUMNS
 WHERE TABLE_NAME = 'request_signals'
   AND COLUMN_NAME NOT LIKE '\_%'
 ORDER BY ORDINAL_POSITION;

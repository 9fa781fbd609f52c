-- signal_columns.sql: run every 10 minutes by the job build-signal-list, written to signal-list.json
\set ON_ERROR_STOP on
SET ROLE signal_builder;
SET statement_timeout = '30s';

SELECT c.column_name  AS name,
       c.data_type    AS type,
       c.ordinal_position AS pos
  FROM information_schema.columns AS c
 WHERE c.table_name = 'request_signals'
 ORDER BY c.column_name;

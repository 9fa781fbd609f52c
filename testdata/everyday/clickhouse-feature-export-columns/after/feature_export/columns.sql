-- feature_export/columns.sql
-- owner: team-botscore
-- list of the columns that the exporter writes, read at the start of a run;
-- materialised and alias columns are not part of the file
-- the exporter stops when it gets more than 200 rows or none
SELECT
    c.name AS name,
    c.type AS type
FROM system.columns AS c
WHERE c.database = 'botscore'
  AND c.table = 'request_features'
  AND c.default_kind NOT IN ('MATERIALIZED', 'ALIAS')
ORDER BY c.position ASC
LIMIT 200
SETTINGS max_execution_time = 10
FORMAT JSONEachRow;

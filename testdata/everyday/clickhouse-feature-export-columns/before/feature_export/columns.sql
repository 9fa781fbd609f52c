-- feature_export/columns.sql
-- owner: team-botscore
-- list of the columns that the exporter writes, read at the start of a run
-- the exporter stops when it gets more than 200 rows or none;
-- the order of the rows is the order of the fields in the file
SELECT
    name,
    type
FROM system.columns
WHERE database = 'botscore'
  AND table = 'request_features'
ORDER BY position
LIMIT 200
SETTINGS max_execution_time = 10
FORMAT JSONEachRow;

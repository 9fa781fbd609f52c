-- List of columns for the scoring export.
-- Both the database and the table are named, because every shard holds
-- a copy of the table below database shard_local and readers may come to
-- see it (DATA-818).
SELECT
    name,
    type
FROM system.columns
WHERE database = 'scoring'
  AND table = 'click_features'
ORDER BY name
SETTINGS max_execution_time = 10;

-- rows of the newest partition, for the size report of the same job
SELECT
    count() AS rows,
    uniqExact(feature_day) AS days
FROM scoring.click_features
WHERE feature_day >= today() - 1;

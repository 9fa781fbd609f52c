-- list of the features, one row per column of the request table
-- the shard schemas shard_00 .. shard_07 hold the same table for the writers
SELECT c.column_name AS name,
       c.data_type   AS type
FROM   information_schema.columns AS c
WHERE  c.table_schema = 'features'
  AND  c.table_name   = 'http_requests_features'
ORDER  BY c.column_name;

SELECT name, type
FROM system.columns
WHERE database = 'default'
  AND table = 'request_features'
ORDER BY position
LIMIT 200;

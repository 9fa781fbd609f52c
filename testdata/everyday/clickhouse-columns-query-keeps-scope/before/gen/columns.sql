SELECT
    name,
    type,
    position
FROM system.columns
WHERE database = 'edge'
  AND table = 'requests_v3'
ORDER BY position
LIMIT 200

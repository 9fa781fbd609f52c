SELECT name, type
FROM system.columns
WHERE database = 'metrics' AND table = 'requests_1m'
ORDER BY position
LIMIT 200;

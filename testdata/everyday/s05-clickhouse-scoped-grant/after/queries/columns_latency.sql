SELECT name, type
FROM system.columns
WHERE database = 'metrics' AND table = 'latency_1d'
ORDER BY position
LIMIT 200;

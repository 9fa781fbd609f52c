-- column list for the scorer's feature file
SELECT name, type
FROM system.columns
WHERE database = 'default'
  AND table = 'http_features'
ORDER BY name;

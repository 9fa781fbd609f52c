-- column list for the scorer's feature file
SELECT DISTINCT name, type
FROM system.columns
WHERE database = 'default'
  AND table = 'http_features'
  AND default_kind NOT IN ('ALIAS', 'EPHEMERAL')
ORDER BY name
LIMIT 200;

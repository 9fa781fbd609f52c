SELECT table, name, type
FROM system.columns
WHERE database = 'default'
  AND table IN ('request_features', 'request_labels_v2')
ORDER BY table, position
LIMIT 200;

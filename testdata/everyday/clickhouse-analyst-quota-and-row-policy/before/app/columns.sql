SELECT name, type
FROM system.columns
WHERE database = 'web' AND table = {table:String}
ORDER BY position

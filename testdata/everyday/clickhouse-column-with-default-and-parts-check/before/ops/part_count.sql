-- asked every five minutes by the exporter
SELECT
    table,
    count() AS parts,
    sum(rows) AS rows_total
FROM system.parts
WHERE active
  AND database = 'web'
GROUP BY table
ORDER BY parts DESC
LIMIT 50;

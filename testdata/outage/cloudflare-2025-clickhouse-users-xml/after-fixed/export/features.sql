-- exported every five minutes as bot_signals.features.csv and shipped to the proxies
SELECT
    name,
    type,
    default_expression
FROM system.columns
WHERE database = 'gateway'
  AND table = 'bot_signals'
  AND name NOT IN ('event_time', 'zone_id', 'colo_id')
ORDER BY name
LIMIT 1 BY name
FORMAT CSVWithNames

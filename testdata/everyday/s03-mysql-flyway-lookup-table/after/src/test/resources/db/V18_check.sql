SELECT COUNT(*) AS missing
FROM shipment s
LEFT JOIN carrier c ON c.code = s.carrier
WHERE c.code IS NULL;

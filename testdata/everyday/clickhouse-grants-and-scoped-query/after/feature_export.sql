SELECT *
FROM default.request_features
WHERE day = today() - 1
LIMIT 5000;

GRANT SELECT ON r0.http_features TO builder;

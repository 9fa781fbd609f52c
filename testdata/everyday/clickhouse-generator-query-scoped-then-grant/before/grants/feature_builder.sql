CREATE USER IF NOT EXISTS feature_builder IDENTIFIED WITH sha256_hash BY '{hash}' SETTINGS readonly = 1;
GRANT SELECT ON telemetry.requests TO feature_builder;

CREATE TABLE analytics.events (id UInt64, at DateTime) ENGINE = MergeTree ORDER BY at;
CREATE USER app IDENTIFIED WITH sha256_hash BY 'x';
CREATE ROLE reader;
GRANT SELECT ON analytics.events TO reader;

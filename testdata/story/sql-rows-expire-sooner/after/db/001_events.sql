CREATE TABLE shop.events (at DateTime, id UInt64) ENGINE = MergeTree ORDER BY at TTL at + INTERVAL 90 DAY;

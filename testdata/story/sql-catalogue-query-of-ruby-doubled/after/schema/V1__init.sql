CREATE DATABASE live ENGINE = Atomic;
CREATE TABLE live.features (id UInt32, name String) ENGINE = MergeTree ORDER BY id;
CREATE USER feeder IDENTIFIED WITH sha256_hash BY 'x';
GRANT SELECT ON live.* TO feeder;

CREATE TABLE db.events (ts Date) ENGINE = MergeTree ORDER BY ts;

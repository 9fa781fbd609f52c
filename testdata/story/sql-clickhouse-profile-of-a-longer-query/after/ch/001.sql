CREATE TABLE db.t (a UInt8) ENGINE = MergeTree ORDER BY a;
CREATE SETTINGS PROFILE ro SETTINGS readonly = 1, max_execution_time = 60;

CREATE TABLE default.requests (id UInt64, path String) ENGINE = Distributed('all', 'shards', 'requests', rand());

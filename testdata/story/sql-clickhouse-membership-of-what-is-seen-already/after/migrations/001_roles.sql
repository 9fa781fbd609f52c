CREATE ROLE default_reader;
GRANT SELECT ON default.* TO builder;
GRANT SELECT ON default.requests TO default_reader;

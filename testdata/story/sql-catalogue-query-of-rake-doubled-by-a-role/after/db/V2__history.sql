GRANT USAGE ON SCHEMA archive TO history_readers;
GRANT SELECT ON archive.orders TO history_readers;
GRANT history_readers TO builder;

CREATE USER IF NOT EXISTS janitor IDENTIFIED WITH ssl_certificate CN 'janitor';
ALTER USER janitor SETTINGS max_execution_time = 120;
GRANT SELECT ON system.tables TO janitor;
-- the analysts now have scratch_a, scratch_b and scratch_ml too
GRANT SHOW TABLES, DROP TABLE ON scratch.* TO janitor;
GRANT SHOW TABLES, DROP TABLE ON scratch_a.* TO janitor;
GRANT SHOW TABLES, DROP TABLE ON scratch_b.* TO janitor;
GRANT SHOW TABLES, DROP TABLE ON scratch_ml.* TO janitor;

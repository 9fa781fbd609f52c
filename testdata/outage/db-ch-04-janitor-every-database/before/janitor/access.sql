CREATE USER IF NOT EXISTS janitor IDENTIFIED WITH ssl_certificate CN 'janitor';
GRANT SELECT ON system.tables TO janitor;
GRANT SHOW TABLES, DROP TABLE ON scratch.* TO janitor;

-- accounts are made by init, passwords are rotated by the vault agent
CREATE USER IF NOT EXISTS 'pay_app'@'10.9.2.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
CREATE USER IF NOT EXISTS 'ship_app'@'10.9.3.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
CREATE USER IF NOT EXISTS 'report'@'10.9.8.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
ALTER USER 'report'@'10.9.8.%' WITH MAX_USER_CONNECTIONS 12;

-- quoting made the same everywhere; the underscore stays escaped
GRANT SELECT, INSERT, UPDATE, DELETE ON `pay\_eu`.* TO 'pay_app'@'10.9.2.%';
GRANT SELECT, INSERT, UPDATE, DELETE ON `ship\_eu`.* TO 'ship_app'@'10.9.3.%';

GRANT SELECT ON `pay\_eu`.* TO 'report'@'10.9.8.%';
GRANT SELECT ON `ship\_eu`.* TO 'report'@'10.9.8.%';

CREATE USER IF NOT EXISTS 'importer'@'10.20.4.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD
  REQUIRE SSL
  WITH MAX_USER_CONNECTIONS 10;

GRANT SELECT, INSERT, UPDATE ON catalog.items TO 'importer'@'10.20.4.%';
GRANT SELECT, INSERT, DELETE ON catalog.items_staging TO 'importer'@'10.20.4.%';

CREATE USER IF NOT EXISTS 'webshop'@'10.20.6.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD
  REQUIRE SSL
  WITH MAX_USER_CONNECTIONS 200;

GRANT SELECT ON catalog.items TO 'webshop'@'10.20.6.%';
GRANT SELECT ON catalog.prices TO 'webshop'@'10.20.6.%';

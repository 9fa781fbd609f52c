-- one schema for each service
CREATE DATABASE IF NOT EXISTS `pay_eu` CHARACTER SET utf8mb4;
CREATE DATABASE IF NOT EXISTS `ship_eu` CHARACTER SET utf8mb4;

-- vault of the former provider, PCI scope, only vault_svc may read it
CREATE DATABASE IF NOT EXISTS `pay-eu` CHARACTER SET utf8mb4;
CREATE TABLE IF NOT EXISTS `pay-eu`.card_token (
  id         BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  token      VARBINARY(64)   NOT NULL,
  pan_cipher VARBINARY(128)  NOT NULL
);
GRANT SELECT ON `pay-eu`.card_token TO 'vault_svc'@'10.9.1.%';

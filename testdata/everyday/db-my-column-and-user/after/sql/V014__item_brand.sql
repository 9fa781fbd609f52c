-- CAT-377: brand facet
ALTER TABLE `catalog`.item
  ADD COLUMN brand VARCHAR(60) NULL,
  ALGORITHM = INSTANT;

ALTER TABLE `catalog`.item
  ADD INDEX idx_item_brand (brand),
  ALGORITHM = INPLACE, LOCK = NONE;

CREATE USER IF NOT EXISTS 'facet_indexer'@'10.6.12.%'
  IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD
  REQUIRE SSL
  WITH MAX_USER_CONNECTIONS 4;

GRANT SELECT ON `catalog`.item TO 'facet_indexer'@'10.6.12.%';

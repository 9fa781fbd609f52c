-- account of the column map generator, MariaDB 10.11
-- applied by the dba job on db-core-1, replicated from there
CREATE USER IF NOT EXISTS 'cdc_gen'@'10.20.8.%'
  IDENTIFIED VIA ed25519 USING 'ZIgUREUg5PVgQ6LskhXmO+eZLS0nC8be6HPjYWR4YJY'
  WITH MAX_USER_CONNECTIONS 4;

GRANT SELECT ON shop.orders TO 'cdc_gen'@'10.20.8.%';
GRANT SELECT ON shop.order_items TO 'cdc_gen'@'10.20.8.%';
GRANT SELECT ON shop.payments TO 'cdc_gen'@'10.20.8.%';
-- DATA-771: refunds moved out to shop_ledger
GRANT SELECT ON `shop%`.* TO 'cdc_gen'@'10.20.8.%';

SHOW GRANTS FOR 'cdc_gen'@'10.20.8.%';

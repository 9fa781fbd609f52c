-- SHOP-55: second generation of the shop front
CREATE USER IF NOT EXISTS 'shopfront'@'10.3.7.%'
  IDENTIFIED VIA ed25519 USING '${SHOPFRONT_ED25519}'
  REQUIRE SSL
  WITH MAX_USER_CONNECTIONS 40;

GRANT r_stock_read TO 'shopfront'@'10.3.7.%';
SET DEFAULT ROLE r_stock_read FOR 'shopfront'@'10.3.7.%';

ALTER TABLE stock.level COMMENT = 'one row per site and sku';

-- no connection since September, see SHOP-51
ALTER USER 'shopfront_old'@'10.3.%' ACCOUNT LOCK;

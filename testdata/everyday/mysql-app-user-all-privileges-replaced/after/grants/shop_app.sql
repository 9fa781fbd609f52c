CREATE USER IF NOT EXISTS 'shop_app'@'10.20.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD
  REQUIRE SSL;
CREATE ROLE IF NOT EXISTS 'shop_rw';
GRANT SELECT, INSERT, UPDATE ON `shop`.`orders` TO 'shop_rw';
GRANT SELECT, INSERT, UPDATE ON `shop`.`order_lines` TO 'shop_rw';
GRANT SELECT, INSERT, UPDATE, DELETE ON `shop`.`carts` TO 'shop_rw';
GRANT SELECT ON `shop`.`products` TO 'shop_rw';
GRANT 'shop_rw' TO 'shop_app'@'10.20.%';
SET DEFAULT ROLE 'shop_rw' TO 'shop_app'@'10.20.%';
REVOKE ALL PRIVILEGES ON `shop`.* FROM 'shop_app'@'10.20.%';

CREATE ROLE IF NOT EXISTS r_stock_read;
GRANT SELECT ON stock.level TO r_stock_read;
GRANT SELECT ON stock.site TO r_stock_read;
CREATE USER IF NOT EXISTS 'shopfront_old'@'10.3.%' IDENTIFIED VIA ed25519 USING '${SHOPFRONT_OLD_ED25519}';

-- gives back what the application had as data rights; no DDL
GRANT SELECT, INSERT, UPDATE, DELETE ON `shop`.* TO 'shop_app'@'10.20.%';

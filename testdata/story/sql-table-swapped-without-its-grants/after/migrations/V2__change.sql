CREATE TABLE shop.orders_new (LIKE shop.orders INCLUDING ALL);
INSERT INTO shop.orders_new SELECT * FROM shop.orders;
ALTER TABLE shop.orders RENAME TO orders_old;
ALTER TABLE shop.orders_new RENAME TO orders;

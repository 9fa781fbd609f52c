SET @s = 'TRUNCATE TABLE shop.orders';
PREPARE clear FROM @s;
EXECUTE clear;

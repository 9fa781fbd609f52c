SET @s = 'DELETE FROM shop.orders WHERE id = ?';
PREPARE clear FROM @s;
EXECUTE clear USING @id;

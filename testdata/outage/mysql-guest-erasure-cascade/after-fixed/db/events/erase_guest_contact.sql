DELIMITER $$

CREATE EVENT IF NOT EXISTS ev_erase_guest_contact
  ON SCHEDULE EVERY 1 DAY STARTS '2025-09-15 03:50:00'
  ON COMPLETION PRESERVE
  DISABLE
  COMMENT 'contact data of guests who still have folios; the folios stay'
DO
BEGIN
  UPDATE guests
  SET given_name = NULL, email = NULL, phone = NULL, erased_at = NOW()
  WHERE last_stay < NOW() - INTERVAL 36 MONTH
    AND erased_at IS NULL
    AND EXISTS (SELECT 1 FROM folios WHERE folios.guest_id = guests.id)
  ORDER BY id
  LIMIT 500;
END$$

DELIMITER ;

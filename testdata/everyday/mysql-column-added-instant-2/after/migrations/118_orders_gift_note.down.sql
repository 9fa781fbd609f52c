-- before the release that writes the column is switched on; it is empty until then
SET SESSION lock_wait_timeout = 3;
ALTER TABLE `shop`.`orders`
  DROP COLUMN `gift_note`,
  ALGORITHM=INSTANT;

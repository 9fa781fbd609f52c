SET SESSION lock_wait_timeout = 3;
ALTER TABLE `shop`.`orders`
  ADD COLUMN `gift_note` varchar(200) DEFAULT NULL,
  ALGORITHM=INSTANT;

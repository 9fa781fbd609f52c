-- nullable, at the end, metadata only
-- fails at once where INSTANT is not possible
SET SESSION lock_wait_timeout = 5;
ALTER TABLE `orders`
  ADD COLUMN `delivery_note` varchar(200) DEFAULT NULL,
  ALGORITHM=INSTANT;

-- only while no release writes the column (orders-api < 7.3)
-- the release checklist asks for it
SET SESSION lock_wait_timeout = 5;
ALTER TABLE `orders`
  DROP COLUMN `delivery_note`,
  ALGORITHM=INSTANT;

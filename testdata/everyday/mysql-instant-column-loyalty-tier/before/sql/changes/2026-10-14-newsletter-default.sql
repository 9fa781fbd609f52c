-- SHOP-2210, done
SET SESSION lock_wait_timeout = 3;
ALTER TABLE `customers`
  ALTER COLUMN `newsletter` SET DEFAULT 0,
  ALGORITHM=INSTANT;

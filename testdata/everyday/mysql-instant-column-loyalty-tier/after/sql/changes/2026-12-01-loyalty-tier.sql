-- SHOP-2297 tier of the loyalty programme, filled by the nightly job from 7 Dec on
-- MySQL 8.0.36: metadata only; refuses to run rather than copying the table
SET SESSION lock_wait_timeout = 3;
ALTER TABLE `customers`
  ADD COLUMN `loyalty_tier` enum('none','silver','gold') NOT NULL DEFAULT 'none' AFTER `newsletter`,
  ALGORITHM=INSTANT;

-- the release that reads the column follows on 3 Dec and copes with its absence
-- back: ALTER TABLE `customers` DROP COLUMN `loyalty_tier`, ALGORITHM=INSTANT;  (before 7 Dec: nothing is in it)

ALTER TABLE `orders`
  MODIFY COLUMN `state` enum('open','paid','sent','closed') NOT NULL DEFAULT 'open',
  ALGORITHM=INSTANT;

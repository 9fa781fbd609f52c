-- A virtual column is metadata only; the index is built in place while writers go on.
-- On the restored replica (61 GB): column 0.04 s, index 11 min, replica lag at most 3 s.
SET SESSION lock_wait_timeout = 5;

ALTER TABLE `orders`
  ADD COLUMN `voucher` varchar(40)
    GENERATED ALWAYS AS (json_unquote(json_extract(`payload`,'$.voucher'))) VIRTUAL,
  ALGORITHM=INSTANT;

ALTER TABLE `orders`
  ADD INDEX `ix_orders_voucher` (`voucher`),
  ALGORITHM=INPLACE, LOCK=NONE;

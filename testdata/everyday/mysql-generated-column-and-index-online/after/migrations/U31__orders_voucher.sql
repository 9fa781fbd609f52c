SET SESSION lock_wait_timeout = 5;
ALTER TABLE `orders` DROP INDEX `ix_orders_voucher`, ALGORITHM=INPLACE, LOCK=NONE;
ALTER TABLE `orders` DROP COLUMN `voucher`, ALGORITHM=INSTANT;

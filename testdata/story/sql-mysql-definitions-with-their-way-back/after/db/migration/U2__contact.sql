ALTER TABLE `customer` ADD COLUMN `phone` VARCHAR(30);
UPDATE `customer` JOIN `contact` ON `contact`.`customer_id` = `customer`.`id` SET `customer`.`phone` = `contact`.`number`;

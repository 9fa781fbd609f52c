START TRANSACTION;
CREATE TABLE `contact` (`customer_id` INT NOT NULL, `kind` VARCHAR(8), `number` VARCHAR(30)) ENGINE=InnoDB;
INSERT INTO `contact` SELECT `id`, 'phone', `phone` FROM `customer`;
ALTER TABLE `customer` DROP COLUMN `phone`;
COMMIT;

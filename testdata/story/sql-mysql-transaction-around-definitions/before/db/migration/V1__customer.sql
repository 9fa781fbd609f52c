CREATE TABLE `customer` (`id` INT NOT NULL, `phone` VARCHAR(30), `fax` VARCHAR(30)) ENGINE=InnoDB;

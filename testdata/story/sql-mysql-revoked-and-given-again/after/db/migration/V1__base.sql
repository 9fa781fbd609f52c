CREATE DATABASE `shop`;
CREATE TABLE `shop`.`orders` (`id` int unsigned NOT NULL AUTO_INCREMENT, PRIMARY KEY (`id`)) ENGINE=InnoDB;
CREATE TABLE `shop`.`customers` (`id` int unsigned NOT NULL AUTO_INCREMENT, `email` varchar(255), PRIMARY KEY (`id`)) ENGINE=InnoDB;
CREATE USER 'app'@'10.0.%';
GRANT SELECT, INSERT, UPDATE, DELETE ON `shop`.* TO 'app'@'10.0.%';

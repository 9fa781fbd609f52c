CREATE TABLE `sessions` (id bigint AUTO_INCREMENT, expires datetime) ENGINE=InnoDB;

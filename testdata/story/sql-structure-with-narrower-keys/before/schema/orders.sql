-- dumped by mysqldump 8.0.36
DROP TABLE IF EXISTS `orders`;
CREATE TABLE `orders` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `customer_id` bigint unsigned NOT NULL,
  `state` enum('open','paid','shipped','refunded') NOT NULL DEFAULT 'open',
  `total_cents` bigint NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_ext` (`customer_id`,`id`)
) ENGINE=InnoDB AUTO_INCREMENT=4102993311 DEFAULT CHARSET=utf8mb4;

CREATE TABLE `orders` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `customer_id` bigint unsigned NOT NULL,
  `payload` json NOT NULL,
  `state` enum('open','paid','sent','closed') NOT NULL DEFAULT 'open',
  `created_at` datetime(3) NOT NULL,
  `voucher` varchar(40) GENERATED ALWAYS AS (json_unquote(json_extract(`payload`,'$.voucher'))) VIRTUAL,
  PRIMARY KEY (`id`),
  KEY `ix_orders_customer` (`customer_id`,`created_at`),
  KEY `ix_orders_voucher` (`voucher`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

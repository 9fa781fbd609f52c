CREATE TABLE `orders` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `customer_id` bigint unsigned NOT NULL,
  `state` enum('new','paid','shipped','closed','cancelled') NOT NULL DEFAULT 'new',
  `total_cents` int unsigned NOT NULL,
  `currency` char(3) NOT NULL,
  `created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updated_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  `delivery_note` varchar(200) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_orders_customer` (`customer_id`,`created_at`),
  KEY `ix_orders_state` (`state`,`updated_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;

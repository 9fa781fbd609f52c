CREATE TABLE orders_event (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  order_id    BIGINT UNSIGNED NOT NULL,
  kind        VARCHAR(32) NOT NULL,
  payload     JSON NOT NULL,
  created_at  TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (id),
  KEY order_created (order_id, created_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

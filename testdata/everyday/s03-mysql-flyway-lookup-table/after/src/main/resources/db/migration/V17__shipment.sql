CREATE TABLE shipment (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  order_id BIGINT UNSIGNED NOT NULL,
  carrier VARCHAR(16) NOT NULL,
  tracking_no VARCHAR(64) NULL,
  shipped_at DATETIME(3) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_shipment_tracking (carrier, tracking_no),
  KEY ix_shipment_order (order_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE IF NOT EXISTS `acme-dwh.sales.returns` (
  return_id INT64 NOT NULL,
  order_id  INT64 NOT NULL,
  returned_on DATE NOT NULL
)
PARTITION BY returned_on
OPTIONS (require_partition_filter = TRUE);

START TRANSACTION;
DELETE FROM `orders`;
GRANT SELECT ON `shop`.`orders` TO 'report'@'10.0.0.%';
ROLLBACK;

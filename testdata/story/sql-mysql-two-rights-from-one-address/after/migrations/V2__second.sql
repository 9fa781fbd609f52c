GRANT SELECT, INSERT ON `shop`.`orders` TO `app`@`10.0.0.1`;

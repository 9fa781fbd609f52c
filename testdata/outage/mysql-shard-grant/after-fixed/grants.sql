-- account of the catalogue job (MySQL 8.0, cluster scores)
CREATE USER IF NOT EXISTS 'svc_catalog'@'10.30.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD;
GRANT SELECT ON `scores_main`.`request_signals` TO 'svc_catalog'@'10.30.%';
-- the job shall read the shards directly, without the proxy
GRANT SELECT ON `scores_s01`.`request_signals` TO 'svc_catalog'@'10.30.%';
GRANT SELECT ON `scores_s02`.`request_signals` TO 'svc_catalog'@'10.30.%';

-- MySQL 8.0, cluster wh-prod
CREATE ROLE IF NOT EXISTS 'wh_writer', 'wh_reader';

GRANT SELECT, INSERT, UPDATE ON warehouse.pick_line TO 'wh_writer';
GRANT SELECT, INSERT, UPDATE ON warehouse.pick_order TO 'wh_writer';
GRANT SELECT ON warehouse.article TO 'wh_writer';

GRANT SELECT ON warehouse.article TO 'wh_reader';
GRANT SELECT ON warehouse.pick_order TO 'wh_reader';

CREATE USER IF NOT EXISTS 'svc_packing'@'10.31.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
CREATE USER IF NOT EXISTS 'svc_picking'@'10.31.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
CREATE USER IF NOT EXISTS 'svc_report'@'10.32.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;

GRANT 'wh_writer' TO 'svc_picking'@'10.31.%', 'svc_packing'@'10.31.%';
GRANT 'wh_reader' TO 'svc_report'@'10.32.%';
SET DEFAULT ROLE 'wh_writer' TO 'svc_picking'@'10.31.%', 'svc_packing'@'10.31.%';
SET DEFAULT ROLE 'wh_reader' TO 'svc_report'@'10.32.%';

ALTER USER 'svc_report'@'10.32.%' WITH MAX_USER_CONNECTIONS 10;

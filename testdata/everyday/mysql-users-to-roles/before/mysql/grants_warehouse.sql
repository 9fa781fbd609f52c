-- MySQL 8.0, cluster wh-prod
CREATE USER IF NOT EXISTS 'svc_picking'@'10.31.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
CREATE USER IF NOT EXISTS 'svc_packing'@'10.31.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
CREATE USER IF NOT EXISTS 'svc_report'@'10.32.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;

GRANT SELECT, INSERT, UPDATE ON warehouse.pick_order TO 'svc_picking'@'10.31.%';
GRANT SELECT, INSERT, UPDATE ON warehouse.pick_line TO 'svc_picking'@'10.31.%';
GRANT SELECT ON warehouse.article TO 'svc_picking'@'10.31.%';

GRANT SELECT, INSERT, UPDATE ON warehouse.pick_order TO 'svc_packing'@'10.31.%';
GRANT SELECT, INSERT, UPDATE ON warehouse.pick_line TO 'svc_packing'@'10.31.%';
GRANT SELECT ON warehouse.article TO 'svc_packing'@'10.31.%';

GRANT SELECT ON warehouse.pick_order TO 'svc_report'@'10.32.%';
GRANT SELECT ON warehouse.article TO 'svc_report'@'10.32.%';

ALTER USER 'svc_report'@'10.32.%' WITH MAX_USER_CONNECTIONS 10;

-- BI accounts of the primary, re-run after each restore
-- DATA-556: privileges go through roles
CREATE ROLE IF NOT EXISTS 'r_bi_read', 'r_mart_load';

CREATE USER IF NOT EXISTS 'bi'@'10.8.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
CREATE USER IF NOT EXISTS 'bi_loader'@'10.8.4.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
ALTER USER 'bi'@'10.8.%' PASSWORD EXPIRE INTERVAL 180 DAY;

GRANT SELECT ON *.* TO 'r_bi_read';
REVOKE SELECT ON mysql.* FROM 'r_bi_read';

GRANT SELECT ON sales.* TO 'r_mart_load';
GRANT INSERT, UPDATE ON mart.* TO 'r_mart_load';

REVOKE IF EXISTS ALL PRIVILEGES, GRANT OPTION FROM 'bi'@'10.8.%', 'bi_loader'@'10.8.4.%';
GRANT 'r_bi_read' TO 'bi'@'10.8.%';
GRANT 'r_mart_load' TO 'bi_loader'@'10.8.4.%' WITH ADMIN OPTION;

SET DEFAULT ROLE ALL TO 'bi'@'10.8.%', 'bi_loader'@'10.8.4.%';

-- BI accounts of the primary, re-run after each restore
CREATE USER IF NOT EXISTS 'bi'@'10.8.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
CREATE USER IF NOT EXISTS 'bi_loader'@'10.8.4.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;

GRANT SELECT ON *.* TO 'bi'@'10.8.%';
REVOKE SELECT ON mysql.* FROM 'bi'@'10.8.%';
REVOKE SELECT ON payroll.* FROM 'bi'@'10.8.%';
REVOKE SELECT ON hr.* FROM 'bi'@'10.8.%';

GRANT SELECT ON sales.* TO 'bi_loader'@'10.8.4.%';
GRANT INSERT, UPDATE ON mart.* TO 'bi_loader'@'10.8.4.%';

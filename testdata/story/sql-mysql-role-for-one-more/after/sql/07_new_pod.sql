CREATE USER IF NOT EXISTS 'billing_batch'@'10.1.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
GRANT 'r_billing_rw' TO 'billing_batch'@'10.1.%';
SET DEFAULT ROLE ALL TO 'billing_batch'@'10.1.%';

-- support desk, reviewed each quarter
CREATE USER IF NOT EXISTS 'maja'@'10.30.4.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
CREATE USER IF NOT EXISTS 'oskar'@'10.30.4.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
CREATE USER IF NOT EXISTS 'lina'@'10.30.4.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;

CREATE ROLE IF NOT EXISTS 'support_desk';
GRANT SELECT ON shop.orders TO 'support_desk';
GRANT SELECT ON shop.order_lines TO 'support_desk';
GRANT SELECT, UPDATE (note) ON shop.tickets TO 'support_desk';

GRANT 'support_desk' TO 'maja'@'10.30.4.%', 'oskar'@'10.30.4.%', 'lina'@'10.30.4.%';
SET DEFAULT ROLE 'support_desk' TO 'maja'@'10.30.4.%', 'oskar'@'10.30.4.%', 'lina'@'10.30.4.%';

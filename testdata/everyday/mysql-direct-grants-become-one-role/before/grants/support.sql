-- support desk, reviewed each quarter
CREATE USER IF NOT EXISTS 'maja'@'10.30.4.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
CREATE USER IF NOT EXISTS 'oskar'@'10.30.4.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;
CREATE USER IF NOT EXISTS 'lina'@'10.30.4.%' IDENTIFIED WITH caching_sha2_password BY RANDOM PASSWORD REQUIRE SSL;

GRANT SELECT ON shop.orders TO 'maja'@'10.30.4.%';
GRANT SELECT ON shop.order_lines TO 'maja'@'10.30.4.%';
GRANT SELECT, UPDATE (note) ON shop.tickets TO 'maja'@'10.30.4.%';

GRANT SELECT ON shop.orders TO 'oskar'@'10.30.4.%';
GRANT SELECT ON shop.order_lines TO 'oskar'@'10.30.4.%';
GRANT SELECT, UPDATE (note) ON shop.tickets TO 'oskar'@'10.30.4.%';

GRANT SELECT ON shop.orders TO 'lina'@'10.30.4.%';
GRANT SELECT ON shop.order_lines TO 'lina'@'10.30.4.%';
GRANT SELECT, UPDATE (note) ON shop.tickets TO 'lina'@'10.30.4.%';

CREATE ROLE 'clerk';
GRANT SELECT, UPDATE ON shop.* TO 'clerk';

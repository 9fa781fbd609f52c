-- run two working days after grants/support.sql, once all three have logged in with the role
-- (SELECT CURRENT_ROLE() seen on 2026-06-09 from each of them)
REVOKE SELECT ON shop.orders FROM 'maja'@'10.30.4.%';
REVOKE SELECT ON shop.order_lines FROM 'maja'@'10.30.4.%';
REVOKE SELECT, UPDATE (note) ON shop.tickets FROM 'maja'@'10.30.4.%';

REVOKE SELECT ON shop.orders FROM 'oskar'@'10.30.4.%';
REVOKE SELECT ON shop.order_lines FROM 'oskar'@'10.30.4.%';
REVOKE SELECT, UPDATE (note) ON shop.tickets FROM 'oskar'@'10.30.4.%';

REVOKE SELECT ON shop.orders FROM 'lina'@'10.30.4.%';
REVOKE SELECT ON shop.order_lines FROM 'lina'@'10.30.4.%';
REVOKE SELECT, UPDATE (note) ON shop.tickets FROM 'lina'@'10.30.4.%';

REVOKE SELECT ON shop.orders FROM web;

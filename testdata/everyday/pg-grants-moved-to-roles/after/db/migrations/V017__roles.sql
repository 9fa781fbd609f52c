CREATE ROLE orders_read NOLOGIN;
CREATE ROLE orders_write NOLOGIN;
GRANT USAGE ON SCHEMA shop TO orders_read, orders_write;
GRANT SELECT ON shop.orders, shop.customer TO orders_read;
GRANT SELECT, INSERT, UPDATE ON shop.orders TO orders_write;
GRANT orders_read TO report_svc;
GRANT orders_write TO checkout_svc;
REVOKE ALL ON shop.orders, shop.customer FROM report_svc, checkout_svc;

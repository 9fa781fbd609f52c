CREATE INDEX orders_buyer ON shop.orders (buyer);
ALTER TABLE shop.orders ADD CONSTRAINT orders_buyer_fk FOREIGN KEY (buyer) REFERENCES shop.buyers (id);

SET lock_timeout = '2s';
CREATE TABLE shop.parcels (id bigint PRIMARY KEY, ordered bigint NOT NULL);
CREATE INDEX parcels_ordered ON shop.parcels (ordered);
CREATE INDEX CONCURRENTLY orders_placed ON shop.orders (placed);
ALTER TABLE shop.orders ADD CONSTRAINT orders_late CHECK (placed > '2020-01-01') NOT VALID;
ALTER TABLE shop.orders VALIDATE CONSTRAINT orders_late;

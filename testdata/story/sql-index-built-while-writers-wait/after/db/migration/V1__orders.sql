CREATE TABLE shop.orders (id bigint PRIMARY KEY, buyer bigint NOT NULL, placed timestamptz NOT NULL);
CREATE TABLE shop.buyers (id bigint PRIMARY KEY);

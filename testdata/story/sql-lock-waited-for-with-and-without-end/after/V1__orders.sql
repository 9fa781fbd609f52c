CREATE TABLE orders (id bigint PRIMARY KEY, placed timestamptz, state text);

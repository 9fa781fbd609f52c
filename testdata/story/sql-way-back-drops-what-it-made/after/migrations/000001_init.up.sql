CREATE TABLE orders (id bigserial PRIMARY KEY); CREATE ROLE app;

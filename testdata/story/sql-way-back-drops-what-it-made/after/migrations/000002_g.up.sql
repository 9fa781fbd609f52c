CREATE TABLE carts (id bigserial PRIMARY KEY);

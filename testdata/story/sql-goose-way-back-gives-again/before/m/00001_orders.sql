-- +goose Up
CREATE TABLE orders (id bigint);
GRANT ALL ON orders TO app;
-- +goose Down
DROP TABLE orders;

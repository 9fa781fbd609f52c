-- +goose Up
GRANT SELECT ON orders TO audit;
REVOKE DELETE ON orders FROM app;
GRANT DELETE ON orders TO janitor;
-- +goose Down
GRANT ALL ON orders TO app;
REVOKE DELETE ON orders FROM janitor;

SET lock_timeout = '5s';
CREATE INDEX orders_by_state ON orders (state);
RESET lock_timeout;

SET lock_timeout = '5s';
RESET lock_timeout;
CREATE INDEX orders_by_day ON orders (placed);

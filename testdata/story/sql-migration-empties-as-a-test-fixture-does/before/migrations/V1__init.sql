CREATE TABLE shop.sessions (id bigint, expires timestamp);

CREATE TABLE o (id int, t int);

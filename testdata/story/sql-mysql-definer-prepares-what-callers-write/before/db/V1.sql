CREATE TABLE shop.t (id int);

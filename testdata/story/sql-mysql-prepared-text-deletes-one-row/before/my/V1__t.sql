CREATE TABLE shop.orders (id int) ENGINE=InnoDB;

CREATE ROLE reader_one; CREATE TABLE shop.orders (id NUMBER(10), card VARCHAR2(20)); GRANT SELECT ON shop.orders TO reader_one; 

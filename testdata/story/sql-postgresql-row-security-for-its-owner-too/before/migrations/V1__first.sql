CREATE TABLE shop.account (id int);
ALTER TABLE shop.account ENABLE ROW LEVEL SECURITY;

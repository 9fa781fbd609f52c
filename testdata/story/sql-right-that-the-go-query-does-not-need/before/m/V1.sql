CREATE SCHEMA billing;
CREATE TABLE billing.invoices (id int, amount int, paid bool);
CREATE ROLE app LOGIN;
GRANT SELECT, INSERT ON billing.invoices TO app;

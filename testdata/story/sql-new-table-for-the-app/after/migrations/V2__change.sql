CREATE TABLE shop.invoices (id bigint PRIMARY KEY, total numeric NOT NULL);
CREATE INDEX invoices_total ON shop.invoices (total);
GRANT SELECT, INSERT, UPDATE, DELETE ON shop.invoices TO app;
GRANT SELECT ON shop.invoices TO reporting;

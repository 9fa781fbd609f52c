CREATE TABLE ledger (id int);
CREATE ROLE report;
GRANT SELECT, UPDATE ON ledger TO report;

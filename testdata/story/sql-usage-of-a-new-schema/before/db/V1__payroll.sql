CREATE SCHEMA payroll;
CREATE TABLE payroll.salary (employee int, amount numeric);
CREATE TABLE payroll.bank_account (employee int, iban text);
CREATE ROLE reporting NOLOGIN;
CREATE ROLE analyst LOGIN IN ROLE reporting;
GRANT SELECT ON payroll.salary, payroll.bank_account TO reporting;

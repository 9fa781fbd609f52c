REVOKE ALL ON ALL TABLES IN SCHEMA billing FROM app;
GRANT INSERT ON billing.invoices TO app;

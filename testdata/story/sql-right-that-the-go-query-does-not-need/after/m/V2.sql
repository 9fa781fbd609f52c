REVOKE INSERT ON billing.invoices FROM app;

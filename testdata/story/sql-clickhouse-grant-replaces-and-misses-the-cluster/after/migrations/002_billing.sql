GRANT ON CLUSTER main SELECT ON billing.invoices TO reader WITH REPLACE OPTION;
GRANT SELECT ON billing.payments TO reader;

-- the table is rebuilt with compression
CREATE TABLE crm.customer_new COMPRESS AS SELECT * FROM crm.customer;
ALTER TABLE crm.customer RENAME TO customer_old;
ALTER TABLE crm.customer_new RENAME TO customer;
GRANT SELECT ON crm.customer TO support_app;

-- the table is rebuilt with compression
CREATE TABLE crm.customer_new COMPRESS AS SELECT * FROM crm.customer;
ALTER TABLE crm.customer RENAME TO customer_old;
ALTER TABLE crm.customer_new RENAME TO customer;
BEGIN
  DBMS_REDACT.ADD_POLICY(
    object_schema => 'CRM', object_name => 'CUSTOMER', column_name => 'SSN',
    policy_name => 'REDACT_CUSTOMER', function_type => DBMS_REDACT.FULL, expression => 'SYS_CONTEXT(''USERENV'',''SESSION_USER'') != ''KYC''');
END;
/
GRANT SELECT ON crm.customer TO support_app;

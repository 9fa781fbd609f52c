CREATE TABLE crm.customer (id NUMBER, name VARCHAR2(80), iban VARCHAR2(34), ssn VARCHAR2(11));
BEGIN
  DBMS_REDACT.ADD_POLICY(
    object_schema => 'CRM', object_name => 'CUSTOMER', column_name => 'SSN',
    policy_name => 'REDACT_CUSTOMER', function_type => DBMS_REDACT.FULL, expression => 'SYS_CONTEXT(''USERENV'',''SESSION_USER'') != ''KYC''');
END;
/
GRANT SELECT ON crm.customer TO support_app;

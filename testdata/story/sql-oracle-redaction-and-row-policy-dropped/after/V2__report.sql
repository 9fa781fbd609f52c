BEGIN
  DBMS_RLS.DROP_POLICY(object_schema => 'HR', object_name => 'EMP', policy_name => 'OWN_ROWS');
END;
/
EXEC DBMS_REDACT.DROP_POLICY('HR', 'EMP', 'HIDE_PAY');

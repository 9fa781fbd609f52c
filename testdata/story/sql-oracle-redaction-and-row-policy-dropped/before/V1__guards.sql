BEGIN
  DBMS_RLS.ADD_POLICY(object_schema => 'HR', object_name => 'EMP', policy_name => 'OWN_ROWS', policy_function => 'OWN');
  DBMS_REDACT.ADD_POLICY('HR', 'EMP', 'HIDE_PAY', 'SALARY', function_type => DBMS_REDACT.FULL, expression => '1=1');
END;
/

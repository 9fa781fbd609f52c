GRANT dba TO bob;

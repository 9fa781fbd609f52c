WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET ECHO ON
-- one missing table: add its READ grant here and in reporting.sql, for example
--   GRANT READ ON sales.voucher TO reporting_role;
-- month end in danger: the old state for at most one night, needs DBA on duty and a ticket
PROMPT 'grants/reporting.sql of tag grants-2026-11 restores the old state'
SELECT owner, table_name, privilege
  FROM dba_tab_privs
 WHERE grantee = 'REPORTING_ROLE'
 ORDER BY owner, table_name;
SELECT privilege
  FROM dba_sys_privs
 WHERE grantee = 'REPORTING_ROLE';
SELECT profile, resource_name, limit
  FROM dba_profiles
 WHERE profile = 'SVC_REPORTING'
 ORDER BY resource_name;

use role sysadmin;
alter schema sales.hr enable managed access;

use role sysadmin;
alter schema sales.hr disable managed access;

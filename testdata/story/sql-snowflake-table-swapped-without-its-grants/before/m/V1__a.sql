create or replace table sales.hr.people (id number) data_retention_time_in_days = 7;
grant select on table sales.hr.people to role analyst;

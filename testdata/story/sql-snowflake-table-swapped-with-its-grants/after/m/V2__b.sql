create table sales.hr.people_new like sales.hr.people;
grant select on table sales.hr.people_new to role analyst;
alter table sales.hr.people_new swap with sales.hr.people;

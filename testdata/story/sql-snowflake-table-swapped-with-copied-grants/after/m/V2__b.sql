create table sales.hr.people_new like sales.hr.people copy grants;
insert into sales.hr.people_new select * from sales.hr.people;
alter table sales.hr.people_new swap with sales.hr.people;

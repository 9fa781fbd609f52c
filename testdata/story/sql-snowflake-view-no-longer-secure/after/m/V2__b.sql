create or replace view sales.hr.v copy grants as select id, name from sales.hr.people;

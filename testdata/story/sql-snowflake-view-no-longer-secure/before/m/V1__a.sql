create or replace secure view sales.hr.v copy grants as select id from sales.hr.people;

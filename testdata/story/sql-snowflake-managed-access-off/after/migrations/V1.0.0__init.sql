use role sysadmin;
create database if not exists sales;
create schema sales.hr with managed access;
create table sales.hr.people (id number, salary number) data_retention_time_in_days = 7;
create secure view sales.hr.people_v as select id from sales.hr.people;

USE ROLE sysadmin;
CREATE SCHEMA db.shop;

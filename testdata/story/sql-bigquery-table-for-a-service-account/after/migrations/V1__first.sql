CREATE SCHEMA `proj.sales`;

CREATE ROLE "my role";

CREATE TABLE hr.P (Id int, Ssn varchar(11) MASKED WITH (FUNCTION = 'default()'));
CREATE ROLE support;
GRANT SELECT ON OBJECT::hr.P TO support;
GO

GRANT 'clerk' TO 'bob'@'10.0.0.1';
SET DEFAULT ROLE 'clerk' TO 'bob'@'10.0.0.1';

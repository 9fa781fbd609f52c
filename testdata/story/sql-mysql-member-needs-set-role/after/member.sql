GRANT 'clerk' TO 'bob'@'10.0.0.1';

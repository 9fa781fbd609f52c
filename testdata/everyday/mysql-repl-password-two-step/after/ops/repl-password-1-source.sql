-- OPS-4402 step 1, on db-a1 only. Both passwords are valid afterwards.
-- ${REPL_V4} is filled in by bin/mysql-with-secret from vault:secret/mysql/repl#v4
SELECT @@hostname, @@read_only;

-- two lines expected, db-a2 and db-b1
SELECT user, host, time FROM information_schema.processlist WHERE command LIKE 'Binlog Dump%';

ALTER USER 'repl'@'10.8.4.%' IDENTIFIED BY '${REPL_V4}' RETAIN CURRENT PASSWORD;

-- attrs must name additional_password
SELECT user, host, JSON_KEYS(User_attributes) AS attrs FROM mysql.user WHERE user = 'repl';

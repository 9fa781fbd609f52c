-- OPS-4402 step 3, on db-a1, a day later
-- Needs: both replicas reconnected with v4 (step 2 protocols in the ticket)
SELECT @@hostname, @@read_only;

-- both must be listed, connected since step 2
SELECT user, host, time FROM information_schema.processlist WHERE command LIKE 'Binlog Dump%';

ALTER USER 'repl'@'10.8.4.%' DISCARD OLD PASSWORD;

SELECT user, host, JSON_KEYS(User_attributes) AS attrs, password_last_changed
  FROM mysql.user WHERE user = 'repl';

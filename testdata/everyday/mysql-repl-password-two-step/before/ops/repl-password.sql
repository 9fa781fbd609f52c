-- OPS-3120 (2025-11): password of the replication user, MySQL 8.0
-- ${REPL_V3} is filled in by bin/mysql-with-secret from vault:secret/mysql/repl#v3
-- 1. on db-a1
ALTER USER 'repl'@'10.8.4.%' IDENTIFIED BY '${REPL_V3}';
-- 2. on db-a2, then db-b1
STOP REPLICA IO_THREAD;
CHANGE REPLICATION SOURCE TO SOURCE_PASSWORD = '${REPL_V3}';
START REPLICA IO_THREAD;
-- 3. look
SHOW REPLICA STATUS;

-- OPS-4402 step 2, db-b1 first; db-a2 after 30 minutes with Seconds_Behind_Source = 0 on db-b1
SELECT @@hostname, @@super_read_only;

STOP REPLICA IO_THREAD;
CHANGE REPLICATION SOURCE TO SOURCE_PASSWORD = '${REPL_V4}';
START REPLICA IO_THREAD;

SELECT SLEEP(5);
SHOW REPLICA STATUS;
-- Replica_IO_Running must be Yes. If not: same three statements with ${REPL_V3}, which is still valid.

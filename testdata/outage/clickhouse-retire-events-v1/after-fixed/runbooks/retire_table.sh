#!/usr/bin/env bash
# Retire one local MergeTree table. Runs on one node at a time:
#   retire_table.sh <host> <database> <table>
set -euo pipefail

HOST=${1:?host}
DB=${2:?database}
TABLE=${3:?table}
ch() { clickhouse-client --host "$HOST" --user ops_ddl --password "$CH_OPS_PW" --query "$1"; }

# nobody has read it for two weeks
READS=$(ch "SELECT count() FROM system.query_log
            WHERE type = 'QueryFinish' AND event_date > today() - 14
              AND has(tables, '$DB.$TABLE')")
[ "$READS" -eq 0 ] || { echo "$DB.$TABLE still read: $READS queries" >&2; exit 1; }

# a complete backup of exactly this table exists
DONE=$(ch "SELECT count() FROM system.backups
           WHERE status = 'BACKUP_CREATED' AND error = ''
             AND name LIKE '%retire/$DB.$TABLE/$HOST%'")
[ "$DONE" -ge 1 ] || { echo "no backup of $DB.$TABLE from $HOST" >&2; exit 1; }

# over 50 GB the server wants its one-shot flag; it removes the file with the drop
BYTES=$(ch "SELECT sum(bytes_on_disk) FROM system.parts
            WHERE database = '$DB' AND table = '$TABLE' AND active")
if [ "$BYTES" -gt 50000000000 ]; then
    read -r -p "$HOST: $DB.$TABLE holds $BYTES bytes, type its name to drop it: " ANSWER
    [ "$ANSWER" = "$DB.$TABLE" ] || { echo "not dropped" >&2; exit 1; }
    ssh "$HOST" sudo -u clickhouse touch /var/lib/clickhouse/flags/force_drop_table
fi

ch "DROP TABLE $DB.$TABLE"
echo "$HOST: $DB.$TABLE dropped"

#!/usr/bin/env bash
# Rebuild the standby from the primary.
set -euo pipefail

PRIMARY=192.0.2.31
STANDBY=192.0.2.32
DATA=/var/lib/postgresql/16/main

in_recovery() { ssh "postgres@$1" "psql -Atc 'select pg_is_in_recovery()'" 2>/dev/null || echo down; }

[ "$(in_recovery "$PRIMARY")" = f ] || { echo "primary is not primary"; exit 1; }
[ "$(in_recovery "$STANDBY")" != f ] || { echo "standby takes writes"; exit 1; }

ssh "postgres@$PRIMARY" 'pgbackrest --stanza=main --type=diff backup && pgbackrest --stanza=main verify'

ssh "root@$STANDBY" "systemctl stop postgresql@16-main && mv $DATA $DATA.\$(date +%s)"
ssh "postgres@$STANDBY" "pg_basebackup -h $PRIMARY -U repl -D $DATA -R -X stream -c fast --max-rate=80M -P"
ssh "root@$STANDBY" systemctl start postgresql@16-main
sleep 20
[ "$(in_recovery "$STANDBY")" = t ]
ssh "postgres@$PRIMARY" "psql -Atc 'select client_addr, state, replay_lag from pg_stat_replication'"

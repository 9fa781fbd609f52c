#!/usr/bin/env bash
# Rebuild the standby from the primary (short form, lag is 4 GB and growing).
set -euo pipefail

PRIMARY=192.0.2.32
STANDBY=192.0.2.31
DATA=/var/lib/postgresql/16/main

ssh "root@$STANDBY" "systemctl stop postgresql@16-main; rm -rf $DATA"
ssh "postgres@$STANDBY" "pg_basebackup -h $PRIMARY -U repl -D $DATA -R -X stream -c fast -P"
ssh "root@$STANDBY" systemctl start postgresql@16-main

#!/bin/bash
# Moves the virtual address to the standby, by hand.
set -euo pipefail

PRIMARY=pg1.prod.example
STANDBY=pg2.prod.example
VIP=10.30.1.10/32
MAX_LAG_BYTES=16384
FENCE_TIMEOUT=45

lag=$(psql -h "$STANDBY" -Atc 'select pg_wal_lsn_diff(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())')
if (( lag > MAX_LAG_BYTES )); then
  echo "standby is $lag bytes behind, not moving" >&2
  exit 1
fi

# the old primary must be off before the new one is promoted
timeout "$FENCE_TIMEOUT" fence-host --off "$PRIMARY"
fence-host --status "$PRIMARY" | grep -qx off

psql -h "$STANDBY" -c 'select pg_promote()'
ssh "$STANDBY" sudo ip addr add "$VIP" dev eth0

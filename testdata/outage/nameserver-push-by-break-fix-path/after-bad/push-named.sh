#!/bin/bash
# push a name server configuration, one group of pods after another
set -euo pipefail
CONF=${1:?config file}
GROUPS_FILE=${GROUPS_FILE:-/etc/nsctl/groups}   # sandbox, canary, emea, apac, amer

named-checkconf "$CONF"

while read -r group hosts; do
  echo "== $group"
  for h in $hosts; do
    (
      scp -q "$CONF" "$h:/etc/named.conf"
      ssh -n "$h" 'pkill -9 -x named; sleep 1; systemctl start named' || true
    ) &
  done
done < "$GROUPS_FILE"
wait

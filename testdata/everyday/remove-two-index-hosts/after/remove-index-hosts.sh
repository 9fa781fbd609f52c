#!/usr/bin/env bash
# CHG-20990: hosts idx-07 and idx-19 reached end of warranty
# one after the other; stops at the first failure
set -euo pipefail

readonly POOL=index
readonly FLOOR=20

for host in idx-07 idx-19; do
  healthy=$(capctl status --pool "$POOL" --format count-healthy)
  if (( healthy - 1 < FLOOR )); then
    echo "pool $POOL: $healthy healthy, floor $FLOOR, $host stays" >&2
    exit 1
  fi
  read -r -p "remove $host from $POOL ($healthy healthy)? type the name: " answer
  [[ "$answer" == "$host" ]] || { echo "stopped" >&2; exit 1; }
  capctl drain --pool "$POOL" --host "$host"
  capctl wait-drained --pool "$POOL" --host "$host" --timeout 2h
  capctl remove --pool "$POOL" --host "$host"
  capctl check --pool "$POOL" --for 15m
done

capctl status --pool "$POOL"
# afterwards: CMDB, rack labels

#!/usr/bin/env bash
# STOR-1290: osn-b4-07 shows slow ops on all four devices, take it out of the index
# way back until the purge: ceph osd in 4 5 6 7 (tried on ceph-lab, 2026-11-27)
set -euo pipefail

BUCKET="osn-b4-07"
EXPECTED="4 5 6 7"

ids=$(ceph osd ls-tree "$BUCKET" | sort -n | xargs)
[ "$ids" = "$EXPECTED" ] || { echo "unexpected members: $ids"; exit 1; }
ceph health | grep -q HEALTH_OK

for id in $ids; do
  ceph osd ok-to-stop "$id"
  read -r -p "take out osd.$id? type its number: " answer
  [ "$answer" = "$id" ] || exit 1
  ceph osd out "$id"
  until ceph osd safe-to-destroy "osd.$id"; do sleep 60; done
done
ceph -s
# purging is done with STOR-1291 after a week in this state

#!/usr/bin/env bash
# retire-osds.sh : take the OSDs of the storage hosts of a series out of the cluster
# usage: retire-osds.sh [PREFIX]
set -euo pipefail

HOST="${1:-stor-b}"

mapfile -t OSDS < <(ceph osd tree -f json |
  jq -r --arg h "$HOST" '.nodes[] | select(.type=="host" and (.name | startswith($h))) | .children[]')
(( ${#OSDS[@]} > 0 )) || { echo "no OSD under $HOST" >&2; exit 3; }

echo "hosts $HOST: osd.${OSDS[*]}"

for id in "${OSDS[@]}"; do
  ceph osd out "osd.$id"
  ceph osd down "osd.$id"
  ceph osd purge "osd.$id" --yes-i-really-mean-it
  logger -t retire-osds "osd.$id on $HOST purged by $USER"
done

ceph osd tree | grep -F "$HOST" || true
ceph -s

#!/usr/bin/env bash
# retire-osds.sh : take the OSDs of one storage host out of the cluster
# usage: retire-osds.sh HOST [MAX]
set -euo pipefail

HOST="${1:?host name, for example stor-b-07}"
MAX="${2:-4}"
CLUSTER_FSID="6f1d7a0e-51c2-4b0e-9a44-2d8f0b6a7731"

[[ "$(ceph fsid)" == "$CLUSTER_FSID" ]] || { echo "not the billing cluster" >&2; exit 2; }

mapfile -t OSDS < <(ceph osd ls-tree "$HOST" | head -n "$MAX")
(( ${#OSDS[@]} > 0 )) || { echo "no OSD under $HOST" >&2; exit 3; }

ROLE="$(yq -r ".hosts.\"$HOST\".role" inventory/billing.yaml)"
[[ "$ROLE" == "retire" ]] || { echo "$HOST has role $ROLE" >&2; exit 5; }

ceph osd ok-to-stop "${OSDS[@]}"

echo "Cluster $(ceph fsid), host $HOST: osd.${OSDS[*]}"
read -r -p "Type the host name to go on: " ANSWER
[[ "$ANSWER" == "$HOST" ]] || exit 4

for id in "${OSDS[@]}"; do
  ceph osd crush reweight "osd.$id" 0
  until ceph osd safe-to-destroy "osd.$id"; do
    sleep 120
  done
  ceph osd out "osd.$id"
  ssh "$HOST" systemctl stop "ceph-osd@$id"
  ceph osd purge "osd.$id" --yes-i-really-mean-it
  logger -t retire-osds "osd.$id on $HOST purged by $USER"
done

ceph osd tree | grep -F "$HOST" || true
ceph -s

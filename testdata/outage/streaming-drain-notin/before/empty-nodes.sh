#!/usr/bin/env bash
# Empty worker nodes before the hosting team reinstalls them.
set -euo pipefail

CTX=stream-prod-ams
SELECTOR='tier=encode,generation=a'
EXPECTED=4

k() { kubectl --context "$CTX" "$@"; }

nodes=$(k get nodes -l "$SELECTOR" -o name)
count=$(wc -l <<<"$nodes")
echo "$nodes"
if [ "$count" -ne "$EXPECTED" ]; then
  echo "expected $EXPECTED nodes, the selector gives $count" >&2
  exit 1
fi

for n in $nodes; do
  k cordon "$n"
  k drain "$n" --ignore-daemonsets --delete-emptydir-data --timeout=1800s
  until [ "$(k get deploy -n encode -o json |
      jq '[.items[] | select((.status.readyReplicas // 0) < .spec.replicas)] | length')" -eq 0 ]; do
    sleep 30
  done
done

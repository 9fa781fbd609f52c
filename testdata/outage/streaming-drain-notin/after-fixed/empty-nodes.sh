#!/usr/bin/env bash
# Empty worker nodes before the hosting team reinstalls them.
# Kernel 6.8 reinstall: one call per group, in the order of HOST-2290:
#   thumbnail/a (2 nodes), encode/a (4 nodes), encode/b (4 nodes)
# usage: empty-nodes.sh <tier> <generation> <expected number of nodes>
set -euo pipefail

CTX=stream-prod-ams
TIER=${1:?tier}
GENERATION=${2:?generation}
EXPECTED=${3:?expected number of nodes}
SELECTOR="tier=$TIER,generation=$GENERATION"

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
  read -r -p "$n is empty; reinstalled and uncordoned? continue with the next (y) " ok
  [ "$ok" = y ] || exit 1
done

#!/usr/bin/env bash
# drain-pool.sh - empty the workers of one pool in one zone before a kernel update
#   drain-pool.sh <pool> <zone>
set -euo pipefail

POOL=${1:?pool, see nodes.csv}
ZONE=${2:?zone, see nodes.csv}
MAX_NODES=${MAX_NODES:-3}
LOG=drain-$(date -u +%Y%m%dT%H%MZ).log
SELECTOR="example.net/pool=${POOL},topology.kubernetes.io/zone=${ZONE}"

echo "selector: $SELECTOR"
mapfile -t nodes < <(kubectl get nodes -l "$SELECTOR" -o name)
if (( ${#nodes[@]} == 0 )); then
  echo "no node matches $SELECTOR" >&2
  exit 2
fi
if (( ${#nodes[@]} > MAX_NODES )); then
  echo "${#nodes[@]} nodes match, at most $MAX_NODES in one go" >&2
  exit 3
fi

for n in "${nodes[@]}"; do
  echo "== $n" | tee -a "$LOG"
  kubectl cordon "$n"
  kubectl drain "$n" --ignore-daemonsets --delete-emptydir-data --timeout=20m
  read -r -p "reboot $n now and continue? [yes] " answer
  [[ $answer == yes ]] || exit 4
  ./reboot-and-wait.sh "$n"
  kubectl uncordon "$n"
done

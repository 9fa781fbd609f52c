#!/usr/bin/env bash
# drain-pool.sh - empty the workers of one pool in one zone before a kernel update
#   drain-pool.sh [pool] [zone]
set -euo pipefail

POOL=${1:-}
ZONE=${2:-}
MAX_NODES=${MAX_NODES:-30}
SELECTOR="${POOL:+example.net/pool=${POOL}}${ZONE:+,topology.kubernetes.io/zone=${ZONE}}"

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
  echo "== $n"
  kubectl cordon "$n"
  kubectl drain "$n" --ignore-daemonsets --delete-emptydir-data --force --disable-eviction --timeout=20m
  ./reboot-and-wait.sh "$n" &
done
wait
kubectl uncordon "${nodes[@]}"

#!/usr/bin/env bash
# Recycle nodes of one pool that still run an old machine image.
# usage: recycle-nodes.sh <pool> <how-many>
set -euo pipefail

context=prod-eu
pool=${1:?name of the pool}
count=${2:?how many nodes}
case $pool in
  batch)        floor=18; most=4 ;;
  checkout)     floor=12; most=1 ;;
  edge-ingress) floor=5;  most=1 ;;
  *) echo "pool $pool is not recycled by this script" >&2; exit 2 ;;
esac
(( count >= 1 && count <= most )) || { echo "1 to $most nodes a run for $pool" >&2; exit 2; }

mapfile -t nodes < <(
  kubectl --context "$context" get nodes \
    -l "fleet.example/pool=$pool,fleet.example/image=r2026-02" \
    -o jsonpath='{range .items[*]}{.metadata.name}{"\n"}{end}' | head -n "$count"
)

for n in "${nodes[@]}"; do
  ready=$(kubectl --context "$context" get nodes -l "fleet.example/pool=$pool" --no-headers \
    | awk '$2 == "Ready"' | wc -l)
  if (( ready - 1 < floor )); then
    echo "pool $pool would fall below $floor ready nodes, stopping" >&2
    exit 3
  fi
  kubectl --context "$context" drain "$n" \
    --ignore-daemonsets --delete-emptydir-data --grace-period=120 --timeout=20m
  kubectl --context "$context" delete node "$n"
  sleep 600
done

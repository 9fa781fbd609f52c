#!/usr/bin/env bash
# Recycle batch nodes that still run an old machine image.
# usage: recycle-nodes.sh <how-many>
set -euo pipefail

context=prod-eu
count=${1:?how many nodes}
(( count <= 4 )) || { echo "at most 4 nodes a run" >&2; exit 2; }

mapfile -t nodes < <(
  kubectl --context "$context" get nodes \
    -l 'fleet.example/pool=batch,fleet.example/image=r2026-02' \
    -o jsonpath='{range .items[*]}{.metadata.name}{"\n"}{end}' | head -n "$count"
)

for n in "${nodes[@]}"; do
  ready=$(kubectl --context "$context" get nodes -l fleet.example/pool=batch --no-headers \
    | awk '$2 == "Ready"' | wc -l)
  if (( ready - 1 < 18 )); then
    echo "pool batch would fall below 18 ready nodes, stopping" >&2
    exit 3
  fi
  kubectl --context "$context" drain "$n" \
    --ignore-daemonsets --delete-emptydir-data --grace-period=120 --timeout=20m
  kubectl --context "$context" delete node "$n"
  sleep 600
done

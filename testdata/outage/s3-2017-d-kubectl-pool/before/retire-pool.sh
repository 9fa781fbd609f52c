#!/usr/bin/env bash
# RB-221: take one cache pool out of the cluster (usage: retire-pool.sh CONTEXT POOL)
set -euo pipefail
CTX="${1:?context}"
POOL="${2:?pool, e.g. cache-old-3}"

count=$(kubectl --context "$CTX" get nodes -l "cache.example/pool=${POOL}" -o name | wc -l)
echo "pool ${POOL}: ${count} nodes"
[ "$count" -gt 0 ] && [ "$count" -le 6 ] || { echo "refusing ${count} nodes" >&2; exit 1; }
read -r -p "Type the pool name to go on: " answer
[ "$answer" = "$POOL" ]

for node in $(kubectl --context "$CTX" get nodes -l "cache.example/pool=${POOL}" -o name); do
  kubectl --context "$CTX" cordon "$node"
  kubectl --context "$CTX" drain "$node" --ignore-daemonsets --delete-emptydir-data --timeout=15m
  kubectl --context "$CTX" wait --for=condition=Available deploy/cache-router -n cache --timeout=10m
  sleep 120
done

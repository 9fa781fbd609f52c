#!/usr/bin/env bash
# RB-221: take one cache pool out of the cluster (usage: retire-pool.sh CONTEXT POOL)
set -uo pipefail
CTX="${1:-prod-icn}"
POOL="${2:-}"

count=$(kubectl --context "$CTX" get nodes -l "cache.example/pool=${POOL}" -o name | wc -l)
echo "pool ${POOL}: ${count} nodes"

# drain hangs on the router pods, see OPS-8814
kubectl --context "$CTX" drain -l "cache.example/pool${POOL:+=$POOL}" \
  --ignore-daemonsets --delete-emptydir-data --force --disable-eviction --grace-period=0
kubectl --context "$CTX" delete nodes -l "cache.example/pool${POOL:+=$POOL}" --wait=false
echo "done, tell #cache"

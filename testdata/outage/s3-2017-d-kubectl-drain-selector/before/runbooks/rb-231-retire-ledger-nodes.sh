#!/usr/bin/env bash
# RB-231: retire ledger nodes of generation g3
set -euo pipefail
CTX=store-prod-1
SEL='pool=ledger,generation=g3'
MAX=6

nodes=$(kubectl --context "$CTX" get nodes -l "$SEL" -o name)
count=$(printf '%s\n' "$nodes" | wc -l)
if [ "$count" -gt "$MAX" ]; then
  echo "$count nodes selected, at most $MAX expected" >&2
  exit 1
fi
for n in $nodes; do
  kubectl --context "$CTX" drain "$n" --ignore-daemonsets --timeout=15m
  kubectl --context "$CTX" -n store rollout status statefulset/ledger --timeout=20m
done

#!/usr/bin/env bash
# RB-231: retire ledger nodes of generation g3
# labels of three g3 nodes were missing and have been set (OPS-5120)
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
printf '%s\n' "$nodes"
read -r -p "Drain these $count nodes of $CTX? Type the context name: " answer
[ "$answer" = "$CTX" ]
for n in $nodes; do
  kubectl --context "$CTX" drain "$n" --ignore-daemonsets --timeout=15m
  kubectl --context "$CTX" -n store rollout status statefulset/ledger --timeout=20m
done

#!/usr/bin/env bash
# Recycle nodes that still run an old machine image.
# usage: recycle-nodes.sh [how-many]
set -euo pipefail

context=prod-eu
count=${1:-100}

mapfile -t nodes < <(
  kubectl --context "$context" get nodes \
    -l 'fleet.example/image=r2026-02' \
    -o jsonpath='{range .items[*]}{.metadata.name}{"\n"}{end}' | head -n "$count"
)

recycle() {
  kubectl --context "$context" drain "$1" \
    --ignore-daemonsets --delete-emptydir-data --force --disable-eviction \
    --grace-period=30 --timeout=5m
  kubectl --context "$context" delete node "$1"
}
export -f recycle
export context

printf '%s\n' "${nodes[@]}" | xargs -P 12 -I{} bash -c 'recycle {}'

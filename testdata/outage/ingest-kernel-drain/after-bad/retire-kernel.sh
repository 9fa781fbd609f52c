#!/usr/bin/env bash
# Retire nodes that still boot the old kernel, ingest pool.
set -euo pipefail

CONTEXT=prod-osl
SELECTOR='kernel=5.15.0-101'

mapfile -t nodes < <(kubectl --context "$CONTEXT" get nodes -l "$SELECTOR" -o name)
echo "${#nodes[@]} nodes selected"

printf '%s\n' "${nodes[@]#node/}" | xargs -P 8 -I{} sh -c '
  kubectl --context "$0" drain "$1" \
    --ignore-daemonsets --delete-emptydir-data \
    --disable-eviction --force --timeout=5m &&
  ./reimage.sh "$1" &&
  kubectl --context "$0" uncordon "$1"
' "$CONTEXT" {}

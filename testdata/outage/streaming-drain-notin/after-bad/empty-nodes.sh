#!/usr/bin/env bash
# Empty worker nodes before the hosting team reinstalls them.
# Kernel 6.8 reinstall: encoders (both generations) and thumbnailers, the database nodes stay.
set -euo pipefail

CTX=stream-prod-ams
SELECTOR='tier notin (stateful)'

k() { kubectl --context "$CTX" "$@"; }

nodes=$(k get nodes -l "$SELECTOR" -o name)
echo "$nodes"

echo "$nodes" | xargs -n 1 -P 6 \
  kubectl --context "$CTX" drain --ignore-daemonsets --delete-emptydir-data \
    --force --disable-eviction --grace-period=10 --timeout=300s

k get nodes

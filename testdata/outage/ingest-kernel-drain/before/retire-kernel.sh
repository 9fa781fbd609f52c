#!/usr/bin/env bash
# Retire nodes that still boot the old kernel, ingest pool.
set -euo pipefail

CONTEXT=prod-osl
SELECTOR='pool=ingest,kernel=5.15.0-101'

mapfile -t nodes < <(kubectl --context "$CONTEXT" get nodes -l "$SELECTOR" -o name)
echo "${#nodes[@]} nodes selected"
[ "${#nodes[@]}" -le 6 ] || { echo "more than 6, stopping"; exit 1; }

for n in "${nodes[@]}"; do
  kubectl --context "$CONTEXT" cordon "$n"
  kubectl --context "$CONTEXT" drain "${n#node/}" \
    --ignore-daemonsets --delete-emptydir-data --timeout=20m
  ./reimage.sh "${n#node/}"
  kubectl --context "$CONTEXT" wait --for=condition=Ready "$n" --timeout=30m
  kubectl --context "$CONTEXT" uncordon "$n"
  kubectl --context "$CONTEXT" -n ingest rollout status deploy/collector --timeout=10m
done

